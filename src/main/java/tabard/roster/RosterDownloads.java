package tabard.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tabard.workbook.EmptyWorkbook;

/**
 * The files we hand out: the template, and the result of a roster. Both begin with a byte order mark, without which Excel
 * takes UTF-8 for something else and loses the Welsh letters.
 */
public final class RosterDownloads {

    /** Begins every file we hand out. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private RosterDownloads() {}

    /** The template: the headings, and nobody under them. */
    public static String template(Locale locale) {
        return BYTE_ORDER_MARK + line(headings(locale));
    }

    /** The template as a workbook: what is typed in it stays as it was typed, and days are days. */
    public static byte[] workbook(Locale locale) {
        var columns = Arrays.stream(RosterField.values())
                .map(field -> new EmptyWorkbook.Column(
                        field.heading(locale), field.isDay() ? EmptyWorkbook.Format.DAY : EmptyWorkbook.Format.TEXT))
                .toList();
        return EmptyWorkbook.of(locale.getLanguage().equals("cy") ? "Rhestr staff" : "Roster", columns);
    }

    /** The template of a list of leavers. */
    public static String leaversTemplate(Locale locale) {
        return BYTE_ORDER_MARK + line(LeaverFile.headings(locale));
    }

    /**
     * The result, row by row: what was in the file, whether it is good, and why not.
     *
     * @param said what the chosen forces would say of a row; empty where none was chosen
     */
    public static String result(RosterReading reading, Function<RosterRow, String> said, Locale locale) {
        boolean welsh = locale.getLanguage().equals("cy");
        var headings = new ArrayList<String>();
        headings.add(welsh ? "Llinell" : "Line");
        headings.addAll(headings(locale));
        headings.addAll(welsh ? List.of("Canlyniad", "Rheswm", "Heddluoedd") : List.of("Result", "Reason", "Forces"));
        return BYTE_ORDER_MARK
                + line(headings)
                + reading.rows().stream()
                        .map(row -> line(cells(row, said, locale)))
                        .collect(Collectors.joining());
    }

    /** A file of rows, the headings first, as spreadsheets read it. */
    public static String file(List<List<String>> rows) {
        return BYTE_ORDER_MARK + rows.stream().map(RosterDownloads::line).collect(Collectors.joining());
    }

    private static List<String> headings(Locale locale) {
        return Arrays.stream(RosterField.values())
                .map(field -> field.heading(locale))
                .toList();
    }

    private static List<String> cells(RosterRow row, Function<RosterRow, String> said, Locale locale) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(row.line()));
        cells.addAll(row.cells().values());
        boolean welsh = locale.getLanguage().equals("cy");
        cells.add(row.good() ? (welsh ? "Iawn" : "Good") : (welsh ? "Gwrthodwyd" : "Refused"));
        cells.add(row.findings().stream()
                .map(finding -> RosterMessages.labelled(finding, locale))
                .collect(Collectors.joining(" ")));
        cells.add(said.apply(row));
        return cells;
    }

    /** One line of a file that is safe to open: every cell in quotation marks, none of them a formula. */
    public static String line(List<String> cells) {
        return cells.stream().map(RosterDownloads::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /** An apostrophe in front makes a spreadsheet show a formula instead of running it. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
    }
}
