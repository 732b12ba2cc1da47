package tabard.endorsement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one named person did with an application or an entry, and why.
 *
 * @param reason the words given for it; null where none are needed
 */
public record Act(Kind kind, @Nullable String reason, String by, String capacity, Instant at) {

    /** What can be done. */
    public enum Kind {
        /** The reviewer asked something. */
        QUERIED,
        /** The applicant answered. */
        ANSWERED,
        /** The reviewer confirmed: the entry is listed. */
        CONFIRMED,
        /** The reviewer did not confirm. */
        NOT_CONFIRMED,
        /** The applicant sent it again after that. */
        SENT_AGAIN,
        /** The entry is hidden for now. */
        PAUSED,
        /** It is shown again. */
        RESUMED,
        /** The entry is taken off for good. */
        REMOVED,
        /** Whoever is listed confirmed once more. */
        RECONFIRMED,
        /** Whoever applied or is listed has left. */
        LEFT
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
