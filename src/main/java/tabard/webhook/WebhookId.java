package tabard.webhook;

import java.util.UUID;

/** Names one registered address. */
public record WebhookId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static WebhookId parse(String text) {
        try {
            return new WebhookId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a webhook: '%s'.".formatted(text), notAnId);
        }
    }

    /** The chain on which the ledger writes it. */
    public String stream() {
        return "webhook:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
