package tabard.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Takes a text apart into rows and cells, and keeps count of its lines. */
final class SheetReader {

    private final String text;
    private final CSVFormat format;
    private final int skipped;
    private final List<Sheet.Line> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private int begins;
    private int blank;
    private int count;

    /** @param skipped how many lines of the file lie before the text */
    SheetReader(String text, char delimiter, int skipped) {
        this.text = text;
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
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            for (begin(parser); records.hasNext(); begin(parser)) {
                var last = Math.max(begins, (int) parser.getCurrentLineNumber() + skipped);
                take(new Sheet.Line(begins, last, records.next().toList()), most);
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new RosterFileRefused(RosterCode.FILE_QUOTE_NEVER_CLOSES, begins);
        }
        if (count > most) {
            throw new RosterFileRefused(
                    RosterCode.FILE_HAS_TOO_MANY_ROWS, "%,d".formatted(count), "%,d".formatted(most));
        }
        return new Sheet(headings, List.copyOf(rows), blank);
    }

    private void begin(CSVParser parser) {
        begins = (int) parser.getCurrentLineNumber() + 1 + skipped;
    }

    private void take(Sheet.Line line, int most) {
        if (headings.isEmpty()) {
            headings = line.blank() ? List.of() : line.cells();
        } else if (line.blank()) {
            blank++;
        } else if (++count <= most) {
            rows.add(line);
        }
    }
}
