package tabard.conduct;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A return as it was read and judged, with nothing saved.
 *
 * @param lines the good lines by their number in the file
 * @param problems what is wrong, in the order of the file
 */
public record TriedReturn(SortedMap<Integer, UseLine> lines, List<Problem> problems) {

    public TriedReturn {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        problems =
                problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** What is wrong with one line of the file. */
    public record Problem(int line, String sentence) {}

    /** Whether it can be sent as it is. */
    public boolean good() {
        return problems.isEmpty();
    }
}
