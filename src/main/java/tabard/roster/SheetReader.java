package tabard.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Takes a text apart into rows and cells, and keeps count of its lines. */
final class SheetReader {

    private final String text;
    private final CSVFormat format;
    private final int skipped;
    private final List<RosterFinding> notes;
    private int begins;

    /** @param skipped how many lines of the file lie before the text */
    SheetReader(String text, char delimiter, int skipped, List<RosterFinding> notes) {
        this.text = text;
        this.notes = notes;
        this.skipped = skipped;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
    }

    Sheet read(int most) {
        var rows = new SheetRows(most);
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            for (begin(parser); records.hasNext(); begin(parser)) {
                var last = Math.max(begins, (int) parser.getCurrentLineNumber() + skipped);
                rows.take(new Sheet.Line(begins, last, records.next().toList()));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new RosterFileRefused(RosterCode.FILE_QUOTE_NEVER_CLOSES, begins);
        }
        return rows.sheet(notes);
    }

    private void begin(CSVParser parser) {
        begins = (int) parser.getCurrentLineNumber() + 1 + skipped;
    }
}
