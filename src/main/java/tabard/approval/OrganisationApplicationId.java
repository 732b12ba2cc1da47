package tabard.approval;

import java.util.UUID;

/** Names one application of one organisation to one force. */
public record OrganisationApplicationId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static OrganisationApplicationId parse(String text) {
        try {
            return new OrganisationApplicationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of an application: '%s'.".formatted(text), notAnId);
        }
    }

    /** The chain on which the ledger writes the application, and the key of its process. */
    public String stream() {
        return "organisation-application:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
