package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * A person has declared to a force's vetting unit whether something has changed. What has changed is not held.
 *
 * @param on the day of the declaration
 * @param knownFrom when it was recorded
 */
public record Declaration(PersonId person, ForceCode force, LocalDate on, boolean changed, Instant knownFrom) {

    /** The same, known no sooner than a moment. */
    public Declaration since(Instant moment) {
        return new Declaration(person, force, on, changed, moment.isAfter(knownFrom) ? moment : knownFrom);
    }
}
