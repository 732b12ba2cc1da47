package tabard.powers;

import java.util.Arrays;

/** For every subset of the powers, a choice of them: some whatever else is in the subset, some by which others are. */
final class Selected {

    private static final int HALF = 13;
    private static final int LOW = (1 << HALF) - 1;

    private final int always;
    private final int linked;
    private final int[] table;

    // Where each half of a subset leads in the table: twice as quick as working it out each time.
    private final int[] low = new int[LOW + 1];
    private final int[] high = new int[LOW + 1];

    /**
     * Makes a choice.
     *
     * @param always those chosen whenever they are in the subset, whatever else is
     * @param linked those for which it depends on others, and the others
     * @param table the choice among the linked ones, by which of them are in the subset
     */
    Selected(int always, int linked, int[] table) {
        this.always = always;
        this.linked = linked;
        this.table = table.clone();
        for (int half = 0; half <= LOW; half++) {
            low[half] = Integer.compress(half, linked);
            high[half] = Integer.compress(half << HALF, linked);
        }
    }

    /** The choice from one subset of at most {@value PolicyProof#MOST_POWERS} powers. */
    int of(int subset) {
        return subset & always | table[low[subset & LOW] | high[subset >>> HALF]];
    }

    /** Those on which the choice of others may depend. All others come and go alone. */
    int linked() {
        return linked;
    }

    /** Whether nothing is chosen from any subset. */
    boolean isEmpty() {
        return always == 0 && Arrays.stream(table).allMatch(chosen -> chosen == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selected that
                && always == that.always
                && linked == that.linked
                && Arrays.equals(table, that.table);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * always + linked) + Arrays.hashCode(table);
    }
}
