package tabard.sia;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register, as somebody saw it.
 *
 * @param asAt when it was looked at
 * @param number 16 digits on the card; no key of ours
 * @param birthDateConfirmed whether the search of the register used the date of birth
 * @param expires the first day on which the licence has run out, if the register gives one
 * @param registerDate the day the register gives for the status; for a revoked licence the day of its upload
 * @param conditions additional conditions of the licence (s.12(3)(d)), or null
 * @param checkedBy who looked
 * @param checkReference under which the check is filed
 */
public record LicenceRow(
        Instant asAt,
        String number,
        String surname,
        String forename,
        Confirmed birthDateConfirmed,
        Sector sector,
        Kind role,
        Status status,
        @Nullable LocalDate expires,
        @Nullable LocalDate registerDate,
        @Nullable String conditions,
        String checkedBy,
        String checkReference) {

    /** Yes, no, unknown. */
    public enum Confirmed {
        Y,
        N,
        U
    }

    /** The kinds of licensable conduct, by the register's letters. */
    public enum Sector {
        CVIT,
        CP,
        DS,
        KH,
        PSS,
        SG,
        VI,
        NFL
    }

    /** Front line, with a card, or not, with a letter. */
    public enum Kind {
        FRONT_LINE,
        NON_FRONT_LINE
    }

    /** What the register says of it. */
    public enum Status {
        ACTIVE,
        EXPIRED,
        REVOKED,
        SUSPENDED,
        WITHDRAWN,
        REPLACED,
        NOT_FOUND
    }
}
