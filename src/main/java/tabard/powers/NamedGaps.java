package tabard.powers;

import java.util.List;
import java.util.function.IntFunction;
import tabard.powers.Action.Named;

/**
 * What would have to be done about what an application names of a power: some of it can never stand, some of it the force
 * does not list.
 */
record NamedGaps(PowerCode power, Named what) {

    /** Beyond so many that the force does not list, the only way considered is to leave them out. */
    private static final int MOST = 6;

    /**
     * Deals with each thing named, one way or the other.
     *
     * @param never what cannot stand, whatever the force lists
     * @param notListed what could stand if the force listed it
     * @param mayList whether so few are not listed that a policy which lists them is worth considering
     * @param naming what would have to be named instead, by how many are left out
     */
    Choices<Action> settle(
            List<String> never, List<String> notListed, boolean mayList, IntFunction<Choices<Action>> naming) {
        var without = never.stream().map(this::leavingOut).reduce(Choices.nothingNeeded(), Choices::and);
        return without.and(each(notListed, mayList, never.size(), naming));
    }

    static boolean mayList(long notListed) {
        return notListed <= MOST;
    }

    private Choices<Action> each(
            List<String> notListed, boolean mayList, int leftOut, IntFunction<Choices<Action>> naming) {
        if (notListed.isEmpty()) {
            return naming.apply(leftOut);
        }
        var others = notListed.subList(1, notListed.size());
        var without = leavingOut(notListed.getFirst()).and(each(others, mayList, leftOut + 1, naming));
        if (!mayList) {
            return without;
        }
        var list = Choices.<Action>doing(new Action.ListNamed(power, what, notListed.getFirst()));
        return without.or(list.and(each(others, true, leftOut, naming)));
    }

    private Choices<Action> leavingOut(String code) {
        return Choices.doing(new Action.LeaveOut(power, what, code));
    }
}
