package tabard.authority;

import java.util.UUID;

/** Names one delegation of a chief officer's decisions. */
public record DelegationId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static DelegationId parse(String text) {
        try {
            return new DelegationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a delegation: '%s'.".formatted(text), notAnId);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
