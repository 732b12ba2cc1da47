package tabard.sia;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.PersonId;

/**
 * What the register said of one licence when somebody looked, and what an officer decided on it.
 *
 * @param person whom it is about; null until somebody says, or where it is nobody of ours
 * @param decided what was decided, in words; null until somebody does
 * @param decidedBy the officer
 */
public record LicenceCheck(
        UUID id,
        LicenceRow row,
        Match match,
        @Nullable PersonId person,
        @Nullable String decided,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Whether it waits for an officer: who it is about is not certain, or the register says something that wants a human. */
    public boolean waits() {
        return decided == null
                && (match != Match.EXACT || row.status() != LicenceRow.Status.ACTIVE || row.conditions() != null);
    }

    /** How old it is. */
    public Duration age(Instant now) {
        return Duration.between(row.asAt(), now);
    }
}
