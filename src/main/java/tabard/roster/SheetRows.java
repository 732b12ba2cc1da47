package tabard.roster;

import java.util.ArrayList;
import java.util.List;

/** Takes rows from the top: the first that is not blank names the columns. All are counted, and no more than the most kept. */
final class SheetRows {

    private final int most;
    private final List<Sheet.Line> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private int blank;
    private int count;

    SheetRows(int most) {
        this.most = most;
    }

    void take(Sheet.Line line) {
        if (headings.isEmpty()) {
            headings = line.blank() ? List.of() : line.cells();
        } else if (line.blank()) {
            blank++;
        } else if (++count <= most) {
            rows.add(line);
        }
    }

    /**
     * Returns what was taken.
     *
     * @param notes what there is to know about the file it was taken from
     */
    Sheet sheet(List<RosterFinding> notes) {
        if (count > most) {
            throw new RosterFileRefused(
                    RosterCode.FILE_HAS_TOO_MANY_ROWS, "%,d".formatted(count), "%,d".formatted(most));
        }
        return new Sheet(headings, rows, blank, notes);
    }
}
