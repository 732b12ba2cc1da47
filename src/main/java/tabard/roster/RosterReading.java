package tabard.roster;

import java.util.List;

/**
 * A roster as read: every row with its result, and what else there is to know about the file.
 *
 * @param rows in the order of the file
 * @param notes things to know that stand in nobody's way
 */
public record RosterReading(List<RosterRow> rows, List<RosterFinding> notes) {

    public RosterReading {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The rows in whose way nothing stands. */
    public List<RosterRow> good() {
        return rows.stream().filter(RosterRow::good).toList();
    }
}
