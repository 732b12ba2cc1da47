package tabard.forms;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A bound of a day: a fixed one, or so long before or after the day on which the form is answered.
 *
 * @param fixed the day, or null where the bound moves with today
 * @param offset how far from today
 */
public record DayBound(@Nullable LocalDate fixed, Period offset) {

    private static final Pattern MOVING = Pattern.compile("today(?:([+-])(P\\d+[YMD]))?");

    /** Reads {@code 2000-01-01}, {@code today}, {@code today+P10Y} or {@code today-P5Y}. */
    public static DayBound parse(String text) {
        var moving = MOVING.matcher(text);
        if (moving.matches()) {
            var offset = moving.group(2) == null ? Period.ZERO : Period.parse(moving.group(2));
            return new DayBound(null, "-".equals(moving.group(1)) ? offset.negated() : offset);
        }
        try {
            return new DayBound(LocalDate.parse(text), Period.ZERO);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "Not a bound of a day: '%s'. Use a day such as 2000-01-01, or today+P10Y.".formatted(text),
                    unreadable);
        }
    }

    /** The bound as it stands on a day. */
    public LocalDate on(LocalDate today) {
        return fixed == null ? today.plus(offset) : fixed;
    }
}
