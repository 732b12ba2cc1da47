package tabard.kernel;

import java.util.UUID;

/** Names one organisation that employs accredited people. */
public record OrganisationId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static OrganisationId parse(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of an organisation: '%s'.".formatted(text), notAnId);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
