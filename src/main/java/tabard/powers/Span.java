package tabard.powers;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days, from the first up to and not including the end, either of which may be open. One that ends on its first day holds
 * no day: that is how the catalogue says "never".
 *
 * @param from the first day, or null where there is no separate start
 * @param to the first day no longer in it, or null where no end is dated
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

    public Span {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period cannot end on %s, before it begins on %s.".formatted(to, from));
        }
    }

    /** Tells whether the day lies in it; the end does not. */
    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endedBy(day);
    }

    /** Tells whether it begins only after the day. */
    public boolean startsAfter(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Tells whether the day is its end or later. */
    public boolean endedBy(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /** The days that lie in both, if any do. */
    public Optional<Span> within(Span other) {
        var first = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        var end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return first != null && end != null && !end.isAfter(first)
                ? Optional.empty()
                : Optional.of(new Span(first, end));
    }
}
