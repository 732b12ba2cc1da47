package tabard.endorsement;

import java.util.UUID;

/** Names one application under a scheme without powers, and what came of it. */
public record EndorsementId(UUID value) {

    /** Reads an id as it stands in an address. */
    public static EndorsementId parse(String text) {
        try {
            return new EndorsementId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of an application: '%s'.".formatted(text), notAnId);
        }
    }

    /** The chain on which the ledger writes it, and the business key of its process. */
    public String stream() {
        return "endorsement:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
