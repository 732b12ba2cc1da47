package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A way to a yes: with all of these done the rules allow the grant on {@link #earliest}, and with anything less they do not
 * by then.
 *
 * @param actions what is to be done, in order of kind
 * @param leadDays how many days that takes, without waiting
 * @param earliest the first day on which the power could be granted this way
 */
public record Way(List<Action> actions, int leadDays, LocalDate earliest) {

    /** The cheapest first: the fewest days of work, then the fewest actions, then the earliest; then the order of kinds. */
    public static final Comparator<Way> CHEAPEST_FIRST = Comparator.comparingInt(Way::leadDays)
            .thenComparing(way -> way.actions().size())
            .thenComparing(Way::earliest)
            .thenComparing(way -> way.actions().toString());

    /** The order in which actions are listed and done. */
    static final Comparator<Action> IN_ORDER =
            Comparator.comparing(Action::kind).thenComparing(Action::toString);

    public Way {
        actions = actions.stream().sorted(IN_ORDER).toList();
    }
}
