package tabard.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * One row of a file of results, and what would become of it. Names and births are not kept.
 *
 * @param line where it stands
 * @param reference as the row gives it, up to 40 characters
 * @param result null where it cannot be read
 * @param person whom it is about; null where that is not certain
 * @param force with which the person has that reference; null where that is not certain
 * @param problems what to put right; a row with any is not kept
 */
public record JudgedResult(
        int line,
        String reference,
        @Nullable TrainingResult result,
        @Nullable PersonId person,
        @Nullable ForceCode force,
        List<String> problems) {

    public JudgedResult {
        problems = List.copyOf(problems);
    }

    /** Whether it would be kept. */
    public boolean good() {
        return problems.isEmpty();
    }

    static JudgedResult refused(int line, String reference, List<String> problems) {
        return new JudgedResult(line, reference, null, null, null, problems);
    }
}
