package tabard.conduct;

import java.util.UUID;

/** Names one complaint, one piece of adverse information or one referral. */
public record ConductId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static ConductId parse(String text) {
        try {
            return new ConductId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a conduct record: '%s'.".formatted(text), notAnId);
        }
    }

    /** The chain on which the ledger writes it, and the key of its process. */
    public String stream() {
        return "conduct:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
