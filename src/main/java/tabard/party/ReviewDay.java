package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * From when on a review of an arrangement is due on which day, as it came to be known. A review that is due ends nothing: it
 * makes what rests on the arrangement unsafe, and is shown as that (Police Reform Act 2002, s.40(8)-(9)).
 *
 * @param from the first day of the arrangement, or the day of the review that set the next
 * @param due the first day on which the next review is due; null where the arrangement has ended and none is
 */
public record ReviewDay(
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate from,
        @Nullable LocalDate due,
        Instant knownFrom) {

    private static final Comparator<ReviewDay> IN_ORDER =
            Comparator.comparing(ReviewDay::from).thenComparing(ReviewDay::knownFrom);

    /** Whether it is about what one force has arranged with one employer. */
    public boolean about(OrganisationId employer, ForceCode of, SchemeCode under) {
        return organisation.equals(employer) && force.equals(of) && scheme.equals(under);
    }

    /** The day on which a review was due, as it stood on a day, by what was known at a moment. */
    public static Optional<LocalDate> dueOn(List<ReviewDay> days, LocalDate on, Instant knownAt) {
        return last(days, day -> !day.from().isAfter(on) && !day.knownFrom().isAfter(knownAt))
                .flatMap(day -> Optional.ofNullable(day.due()));
    }

    static Optional<ReviewDay> last(List<ReviewDay> days, Predicate<ReviewDay> which) {
        return days.stream().filter(which).max(IN_ORDER);
    }
}
