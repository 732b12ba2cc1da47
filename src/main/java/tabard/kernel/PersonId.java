package tabard.kernel;

import java.util.UUID;

/** Names one person across every employer and force. It says nothing about them, so it may stand where a name may not. */
public record PersonId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static PersonId parse(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a person: '%s'.".formatted(text), notAnId);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
