package tabard.evidence;

import java.util.UUID;

/** Names one uploaded document, and says nothing about it. */
public record DocumentId(UUID value) {

    /** Reads an id as it stands in an address. */
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
