package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one power, with every reason that stands in its way.
 *
 * @param goodUntil the first day on which the power would no longer be good; null when it is not grantable
 * @param limitedBy everything that falls on that day
 * @param next what would end it next were that put off: the two endings after that day, or as many as are dated
 */
public record Finding(
        PowerCode power,
        Answer answer,
        List<Reason> reasons,
        List<Advice> advice,
        @Nullable LocalDate goodUntil,
        List<Limit> limitedBy,
        List<Ending> next) {

    /** How many endings are named after those that fall on the day itself. */
    public static final int NEXT = 2;

    /** Whether the rules allow a grant. They advise: a named person decides. */
    public enum Answer {
        GRANTABLE,
        NOT_GRANTABLE
    }

    public Finding {
        reasons = List.copyOf(reasons);
        advice = List.copyOf(advice);
        limitedBy = List.copyOf(limitedBy);
        // A finding stored before these were kept has none.
        next = List.copyOf(Objects.requireNonNullElse(next, List.of()));
        if (reasons.isEmpty() != (answer == Answer.GRANTABLE)) {
            throw new IllegalArgumentException("A refusal has reasons, and nothing else has.");
        }
    }

    /** A power that must not be granted, and why. */
    static Finding refused(PowerCode power, List<Reason> reasons) {
        return new Finding(power, Answer.NOT_GRANTABLE, reasons, List.of(), null, List.of(), List.of());
    }

    /** Whether the rules allow a grant. */
    public boolean grantable() {
        return answer == Answer.GRANTABLE;
    }

    /** The rules that stand in the way, in the order of their reasons. */
    public List<Rule> rules() {
        return reasons.stream().map(Reason::rule).toList();
    }
}
