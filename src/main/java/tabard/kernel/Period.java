package tabard.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of legal effect, in Europe/London: from the first day up to, and not including, the end.
 *
 * @param from the first day
 * @param to the first day no longer in it, or null where no end is dated
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins: from %s to %s.".formatted(from, to));
        }
    }

    /** Tells whether the day lies in this period; the end does not. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Tells whether any day lies in both periods. */
    public boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
