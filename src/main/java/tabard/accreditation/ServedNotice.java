package tabard.accreditation;

import java.time.Instant;

/**
 * The notice by which the chief officer changes or withdraws an accreditation (s.42(3)), served before the act is recorded.
 *
 * @param reason why, for the person and for the record: 1 to {@value #LONGEST} characters
 * @param servedAt when the person had it: from then on it has effect
 * @param employerCopy when the employer had the copy (s.42(6)); not before the person had it
 */
public record ServedNotice(String reason, Instant servedAt, Way way, Instant employerCopy) {

    static final int LONGEST = 4_000;

    /** How it was served. */
    public enum Way {
        IN_PERSON,
        POST,
        EMAIL
    }

    public ServedNotice {
        reason = reason.strip();
    }

    /** Refuses a notice that cannot stand. */
    void check(Accreditation of, Instant lastAct, Instant now) {
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new ActRefused("Give the reasons, in at most %d characters.".formatted(LONGEST));
        }
        if (servedAt.isAfter(now)) {
            throw new ActRefused(
                    "The notice is served at %s, which is still to come. Serve it first.".formatted(servedAt));
        }
        if (servedAt.isBefore(of.grantedAt()) || servedAt.isBefore(lastAct)) {
            throw new ActRefused(
                    "The notice was served at %s, before the accreditation was as it is now.".formatted(servedAt));
        }
        if (employerCopy.isBefore(servedAt) || employerCopy.isAfter(now)) {
            throw new ActRefused("Say when the employer had the copy (PRA 2002 s.42(6)): at %s it cannot have been."
                    .formatted(employerCopy));
        }
    }
}
