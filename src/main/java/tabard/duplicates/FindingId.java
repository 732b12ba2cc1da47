package tabard.duplicates;

import java.util.UUID;

/** Identifies what an officer has found of two records. */
public record FindingId(UUID value) {

    /** Reads an id. */
    public static FindingId parse(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
