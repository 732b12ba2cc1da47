package tabard.roster;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a roster, before anybody asks what they mean.
 *
 * @param headings the first row that is not blank
 * @param rows the rows after it that are not blank
 * @param blank how many blank rows there were among them
 * @param notes what there is to know about the file it came in
 */
record Sheet(List<String> headings, List<Line> rows, int blank, List<RosterFinding> notes) {

    Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param first the line on which it begins
     * @param last the line on which it ends: a later one where a cell has a line break in quotation marks
     */
    record Line(int first, int last, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final int LONGEST_LINE = 20_000;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** How Excel may say, in a line of its own, which delimiter it used. */
    private static final Pattern SAYS_DELIMITER =
            Pattern.compile("\\A\"?sep=.\"?\\h*(\\R|\\z)", Pattern.CASE_INSENSITIVE);

    /** Reads the cells of a file; no more rows than the most are kept, but all are counted. */
    static Sheet of(byte[] file, int most) {
        return FileText.isArchive(file) ? WorkbookSheet.of(file, most) : of(FileText.of(file), most);
    }

    private static Sheet of(FileText file, int most) {
        var text = file.text();
        var said = SAYS_DELIMITER.matcher(text);
        int skipped = said.lookingAt() ? 1 : 0;
        var rest = skipped == 0 ? text : text.substring(said.end());
        if (rest.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new RosterFileRefused(RosterCode.FILE_LINE_TOO_LONG, LONGEST_LINE);
        }
        return new SheetReader(rest, delimiter(rest), skipped, file.notes()).read(most);
    }

    /** The delimiter that makes the most of the headings; the comma where none does better. */
    private static char delimiter(String text) {
        var start = text.lines()
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
        return DELIMITERS.reversed().stream()
                .max(Comparator.comparingLong(delimiter -> Headings.known(List.of(start.split("\\" + delimiter, -1)))))
                .orElseThrow();
    }
}
