package tabard.variation;

import java.util.UUID;

/** Names one variation that is proposed. */
public record VariationId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static VariationId parse(String text) {
        try {
            return new VariationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a variation: '%s'.".formatted(text), notAnId);
        }
    }

    /** Reads the key of its process, or the chain on which the ledger writes it. */
    public static VariationId ofStream(String stream) {
        return parse(stream.substring(stream.indexOf(':') + 1));
    }

    /** The chain on which the ledger writes it, and the key of its process. */
    public String stream() {
        return "variation:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
