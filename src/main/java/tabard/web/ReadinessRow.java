package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready somebody is for one power, in words.
 *
 * @param state the end of its message key: ready, not-yet or never
 * @param goodUntil null where it is not ready
 * @param limits what ends it on that day
 * @param missing each thing that is missing
 * @param ways the cheapest ways to a yes
 * @param more how many more ways there are
 */
record ReadinessRow(
        String code,
        String name,
        String english,
        String state,
        @Nullable LocalDate goodUntil,
        String limits,
        List<String> missing,
        List<Way> ways,
        int more) {

    /** One way to a yes. */
    record Way(List<String> actions, int leadDays, LocalDate earliest) {

        Way {
            actions = List.copyOf(actions);
        }
    }

    ReadinessRow {
        missing = List.copyOf(missing);
        ways = List.copyOf(ways);
    }

    public boolean ready() {
        return goodUntil != null;
    }

    /** The colour of its tag. */
    public String colour() {
        return switch (state) {
            case "ready" -> "green";
            case "not-yet" -> "yellow";
            default -> "grey";
        };
    }

    /** The earliest day of the cheapest way that is soonest, where there is one. */
    public @Nullable LocalDate earliest() {
        return ways.stream().map(Way::earliest).min(LocalDate::compareTo).orElse(null);
    }
}
