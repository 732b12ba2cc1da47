package tabard.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;

/** Reads the CSV of a return: six columns, no more, and one line for each power, offence and place. */
final class UseFile {

    /** The columns, in this order. */
    static final String HEADINGS = "power,offence,place,uses,notices,seized";

    static final int MOST_LINES = 2000;

    private UseFile() {}

    /**
     * Reads it whole: what is wrong is said line by line.
     *
     * @return lines by their number in the file, and problems
     */
    static TriedReturn read(String text) {
        var rows = text.strip().replace("\uFEFF", "").split("\r?\n", -1);
        var problems = new ArrayList<TriedReturn.Problem>();
        var lines = new TreeMap<Integer, UseLine>();
        if (!rows[0].strip().toLowerCase(Locale.ROOT).replace(" ", "").equals(HEADINGS)) {
            problems.add(new TriedReturn.Problem(
                    1, "The first line is: %s. There are no other columns.".formatted(HEADINGS)));
        } else if (rows.length - 1 > MOST_LINES) {
            problems.add(new TriedReturn.Problem(1, "A return has at most %d lines.".formatted(MOST_LINES)));
        } else {
            for (int i = 1; i < rows.length; i++) {
                read(i + 1, rows[i], lines, problems);
            }
        }
        return new TriedReturn(lines, problems);
    }

    private static void read(int number, String row, Map<Integer, UseLine> lines, List<TriedReturn.Problem> problems) {
        var cells = row.split(",", -1);
        if (cells.length != 6) {
            problems.add(
                    new TriedReturn.Problem(number, "There are 6 cells in a line, not %d.".formatted(cells.length)));
            return;
        }
        try {
            var line = new UseLine(
                    new PowerCode(cells[0].strip()),
                    cells[1].isBlank() ? null : new OffenceCode(cells[1].strip()),
                    cells[2].strip().toUpperCase(Locale.ROOT),
                    count("uses", cells[3]),
                    count("notices", cells[4]),
                    count("seized", cells[5]));
            if (lines.values().stream().anyMatch(before -> same(before, line))) {
                problems.add(new TriedReturn.Problem(
                        number, "This power, offence and place is there already: count them in one line."));
            }
            lines.put(number, line);
        } catch (IllegalArgumentException wrong) {
            problems.add(new TriedReturn.Problem(number, String.valueOf(wrong.getMessage())));
        }
    }

    static boolean same(UseLine one, UseLine other) {
        return one.power().equals(other.power())
                && Objects.equals(one.offence(), other.offence())
                && one.place().equals(other.place());
    }

    private static int count(String column, String cell) {
        if (!cell.strip().matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("%s is a whole number.".formatted(column));
        }
        return Integer.parseInt(cell.strip());
    }
}
