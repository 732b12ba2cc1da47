package tabard.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges rows one by one: what one row says is no other row's trouble. */
public final class RowRules {

    private RowRules() {}

    /**
     * Judges one row, whether it came in a file or was typed into a form.
     *
     * @param line where it stands, for the messages
     * @param cells what was written in each column; an absent one is empty
     * @param today the day on which it is judged
     */
    public static RosterRow judge(int line, Map<RosterField, String> cells, LocalDate today) {
        var kept = new EnumMap<RosterField, String>(RosterField.class);
        var findings = new ArrayList<RosterFinding>();
        for (var field : RosterField.values()) {
            var cell = CellRules.read(field, cells.getOrDefault(field, ""), today);
            kept.put(field, cell.value());
            if (cell.finding() != null) {
                findings.add(cell.finding());
            }
        }
        var row = new RosterRow(line, kept, findings);
        return row.good() && bornTooLate(row)
                ? row.with(RosterFinding.in(RosterField.EMPLOYED_FROM, RosterCode.EMPLOYED_BEFORE_BIRTH))
                : row;
    }

    /** Judges one row of a file under its headings. */
    static RosterRow judge(Sheet.Line line, List<@Nullable RosterField> fields, LocalDate today) {
        var cells = new EnumMap<RosterField, String>(RosterField.class);
        boolean tooMany = false;
        for (int i = 0; i < line.cells().size(); i++) {
            var field = i < fields.size() ? fields.get(i) : null;
            if (field != null) {
                cells.put(field, line.cells().get(i));
            } else if (i >= fields.size() && !line.cells().get(i).isBlank()) {
                tooMany = true;
            }
        }
        var row = judge(line.first(), cells, today);
        if (tooMany) {
            row = row.with(RosterFinding.of(RosterCode.CELLS_TOO_MANY));
        }
        return !row.good() && line.last() > line.first()
                ? row.with(RosterFinding.of(RosterCode.LINES_JOINED, line.first(), line.last()))
                : row;
    }

    private static boolean bornTooLate(RosterRow row) {
        return !row.day(RosterField.EMPLOYED_FROM).isAfter(row.day(RosterField.DATE_OF_BIRTH));
    }
}
