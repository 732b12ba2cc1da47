package tabard.policy;

import java.util.UUID;

/** Names one draft of a change to a force's policy. */
public record PolicyDraftId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static PolicyDraftId parse(String text) {
        try {
            return new PolicyDraftId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a draft: '%s'.".formatted(text), notAnId);
        }
    }

    /** The chain on which the ledger writes the draft, and the key of its process. */
    public String stream() {
        return "policy-draft:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
