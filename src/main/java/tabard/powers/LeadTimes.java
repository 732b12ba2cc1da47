package tabard.powers;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import tabard.powers.Action.Step;

/**
 * How many days each step usually takes one force. Nobody promises them: they are estimates, and no rule of law.
 *
 * @param days days for each step; an application takes none
 * @param special days for vetting at one level or for one course, by its code, where they differ
 */
public record LeadTimes(Map<Step, Integer> days, Map<String, Integer> special) {

    /** The most days that a step may take. */
    public static final int MOST = 3650;

    public LeadTimes {
        days = Map.copyOf(days);
        special = Map.copyOf(special);
        for (var step : Step.values()) {
            if (step != Step.APPLICATION && !days.containsKey(step)) {
                throw new IllegalArgumentException("No days are given for the step %s.".formatted(step.code()));
            }
        }
        days.forEach((step, count) -> check(step.code(), count));
        special.forEach(LeadTimes::check);
    }

    /** The days that one action takes. */
    public int of(Action action) {
        var step = action.kind().step();
        int usual = step == Step.APPLICATION ? 0 : days.get(step);
        return switch (action) {
            case Action.Vet(VettingLevel level, var _) -> special.getOrDefault(level.name(), usual);
            case Action.PassCourse(String course) -> special.getOrDefault(course, usual);
            default -> usual;
        };
    }

    /** The days that several take: side by side, but vetting and training one after the other where the force wants that. */
    public int of(Collection<Action> actions, StepOrder order) {
        int vetting = longest(actions, action -> action.kind().step().vets());
        int training = longest(actions, action -> action.kind().step() == Step.TRAINING);
        int all = longest(actions, _ -> true);
        return order == StepOrder.PARALLEL ? all : Math.max(all, vetting + training);
    }

    private int longest(Collection<Action> actions, Predicate<Action> which) {
        return actions.stream().filter(which).mapToInt(this::of).max().orElse(0);
    }

    private static void check(String of, int days) {
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException(
                    "%s takes %d days. Give a number from 0 to %d.".formatted(of, days, MOST));
        }
    }
}
