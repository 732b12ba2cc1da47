package tabard.powers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through every subset of the powers and notes which break an invariant. A set of powers is an {@code int}, a bit for
 * each in the order of the catalogue.
 *
 * @param size how many powers there are
 * @param granted what the rules grant of each subset
 * @param endless what they grant without an end
 * @param late what they grant beyond the power's own end
 * @param forbidden by invariant, what must not be granted whatever is asked
 * @param needs what must be granted with a power: at least one of each entry
 * @param dependents by power, those whose answer the law lets depend on it, itself among them
 */
record SubsetWalk(
        int size,
        Selected granted,
        Selected endless,
        Selected late,
        Map<Invariant, Integer> forbidden,
        List<Need> needs,
        List<Integer> dependents) {

    /** One power and those at least one of which must be granted with it. */
    record Need(int power, int anyOf) {}

    /** An answer that breaks an invariant: the power, and the others it is about. */
    record Broken(Invariant invariant, int power, int others) {}

    /** For each answer that breaks an invariant, a smallest subset that leads to it. */
    Map<Broken, Integer> walk() {
        var found = new HashMap<Broken, Integer>();
        var dependent = dependents.stream().mapToInt(powers -> powers).toArray();
        int never = forbidden.values().stream().reduce(0, (one, other) -> one | other);
        boolean ends = endless.isEmpty() && late.isEmpty();
        for (int each = 0; each < 1 << size; each++) {
            int subset = each;
            int given = granted.of(subset);
            if ((given & never) != 0) {
                forbidden.forEach((invariant, powers) -> note(found, invariant, given & powers, 0, subset));
            }
            if (!ends) {
                note(found, Invariant.HAS_AN_END, endless.of(subset), 0, subset);
                note(found, Invariant.ENDS_WITH_THE_POWER, late.of(subset), 0, subset);
            }
            checkNeeds(found, given, subset);
            for (int left = subset & granted.linked(); left != 0; left &= left - 1) {
                int one = left & -left;
                int without = granted.of(subset ^ one);
                note(found, Invariant.MORE_LOSES_NOTHING, without & ~given, one, subset);
                int free = ~dependent[Integer.numberOfTrailingZeros(one)];
                note(found, Invariant.STANDS_ALONE, (without ^ given) & free, one, subset);
            }
        }
        return found;
    }

    private void checkNeeds(Map<Broken, Integer> found, int given, int subset) {
        for (var need : needs) {
            if ((given & need.power) != 0 && (given & need.anyOf) == 0) {
                note(found, Invariant.PREREQUISITE_GRANTED, need.power, need.anyOf, subset);
            }
        }
    }

    private static void note(Map<Broken, Integer> found, Invariant invariant, int powers, int others, int subset) {
        for (int left = powers; left != 0; left &= left - 1) {
            found.merge(
                    new Broken(invariant, left & -left, others),
                    subset,
                    (one, other) -> Integer.bitCount(one) <= Integer.bitCount(other) ? one : other);
        }
    }
}
