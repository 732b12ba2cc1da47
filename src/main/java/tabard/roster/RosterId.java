package tabard.roster;

import java.util.UUID;

/** Names one uploaded roster. */
public record RosterId(UUID value) {

    /** Reads an id as it stands in an address. */
    public static RosterId parse(String text) {
        return new RosterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
