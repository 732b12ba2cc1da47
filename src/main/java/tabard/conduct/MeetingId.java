package tabard.conduct;

import java.util.UUID;

/** Names one meeting of a force with an employer. */
public record MeetingId(UUID value) {

    /** Reads an id as it stands in an address or a message. */
    public static MeetingId parse(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("Not the id of a meeting: '%s'.".formatted(text), notAnId);
        }
    }

    /** The chain on which the ledger writes it, and the key of its process. */
    public String stream() {
        return "employer-meeting:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
