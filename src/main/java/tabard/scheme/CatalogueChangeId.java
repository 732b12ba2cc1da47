package tabard.scheme;

import java.util.UUID;

/** Names a recorded change of the law. */
public record CatalogueChangeId(UUID value) {

    /** Reads one as it is written. */
    public static CatalogueChangeId parse(String text) {
        try {
            return new CatalogueChangeId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a change: '%s'.".formatted(text), notAnId);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
