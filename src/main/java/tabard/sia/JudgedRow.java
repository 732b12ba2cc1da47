package tabard.sia;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.PersonId;

/**
 * One row of a file and what would become of it.
 *
 * @param line where it stands
 * @param row null where it cannot be read
 * @param problems what to put right; a row with any is not kept
 * @param match whom it is about; null where it cannot be read
 * @param person whom it is about, where that is certain
 * @param before what was last known of that licence, if it is otherwise now; null where nothing differs or was known
 */
public record JudgedRow(
        int line,
        @Nullable LicenceRow row,
        List<String> problems,
        @Nullable Match match,
        @Nullable PersonId person,
        LicenceRow.@Nullable Status before) {

    public JudgedRow {
        problems = List.copyOf(problems);
    }

    /** Whether it would be kept. */
    public boolean good() {
        return row != null;
    }
}
