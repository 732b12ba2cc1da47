package tabard.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer looks like: with a {@code switch}, a page and a check each treat every kind there is. */
public sealed interface Kind {

    /** One value of a list that is offered. */
    record Option(String value, String label) {}

    /**
     * Words.
     *
     * @param paragraphs whether line breaks may stand in it
     * @param least how many characters at least, 0 where any number will do
     * @param most how many characters at most
     * @param pattern what the whole must look like, or null
     */
    record Words(
            boolean paragraphs,
            int least,
            int most,
            @Nullable Pattern pattern) implements Kind {}

    /**
     * A number.
     *
     * @param least the smallest that will do, or null
     * @param most the greatest that will do, or null
     * @param decimals how many decimal places at most
     */
    record Amount(@Nullable BigDecimal least, @Nullable BigDecimal most, int decimals) implements Kind {}

    /** A statement that a person agrees to, or not; where it is required, only agreement will do. */
    record Tick() implements Kind {}

    /**
     * One of several.
     *
     * @param dropdown whether the list is too long to be shown open
     */
    record OneOf(List<Option> options, boolean dropdown) implements Kind {

        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** Any of several. */
    record AnyOf(List<Option> options) implements Kind {

        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /** A day between two bounds, both included; either may be null. */
    record Day(@Nullable DayBound first, @Nullable DayBound last) implements Kind {}
}
