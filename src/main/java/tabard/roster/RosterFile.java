package tabard.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads an uploaded roster: an Excel workbook, or CSV as the usual spreadsheets write it, in any of the usual encodings.
 *
 * <p>What concerns the whole file refuses the file; what concerns a row refuses that row. Nothing is guessed and nothing
 * is put right in silence.
 */
public final class RosterFile {

    private RosterFile() {}

    /**
     * Reads and judges every row.
     *
     * @param today the day on which ages are counted
     * @throws RosterFileRefused if the file as a whole cannot be read as a roster
     */
    public static RosterReading read(byte[] file, LocalDate today, RosterLimits limits) {
        if (file.length == 0) {
            throw new RosterFileRefused(RosterCode.FILE_EMPTY);
        }
        if (file.length > limits.bytes()) {
            throw new RosterFileRefused(RosterCode.FILE_TOO_LARGE, limits.bytes() / 1024);
        }
        var sheet = Sheet.of(file, limits.rows());
        var headings = Headings.of(sheet.headings());
        if (!headings.findings().isEmpty()) {
            throw new RosterFileRefused(headings.findings());
        }
        if (sheet.rows().isEmpty()) {
            throw new RosterFileRefused(RosterCode.FILE_HAS_NO_ROWS);
        }
        var rows = sheet.rows().stream()
                .map(line -> RowRules.judge(line, headings.fields(), today))
                .toList();
        return new RosterReading(new RepeatedRows().told(rows), notes(sheet));
    }

    private static List<RosterFinding> notes(Sheet sheet) {
        var notes = new ArrayList<>(sheet.notes());
        if (sheet.blank() > 0) {
            notes.add(RosterFinding.of(RosterCode.BLANK_ROWS_SKIPPED, sheet.blank()));
        }
        var skipped = Headings.skipped(sheet.headings());
        if (!skipped.isEmpty()) {
            notes.add(RosterFinding.of(
                    RosterCode.COLUMNS_SKIPPED,
                    skipped.stream().map(SafeText::shown).collect(Collectors.joining(", "))));
        }
        return notes;
    }
}
