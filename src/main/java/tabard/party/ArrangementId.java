package tabard.party;

import java.util.UUID;

/** Names one arrangement between a force and an employer. */
public record ArrangementId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static ArrangementId parse(String text) {
        try {
            return new ArrangementId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of an arrangement: '%s'.".formatted(text), notAnId);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
