package tabard.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A provider's file of results: CSV (RFC 4180) in UTF-8, read by its headings. */
final class ResultFile {

    /** The most bytes of one file. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    /** The most rows of one file. */
    static final int MOST_ROWS = 10_000;

    static final List<String> NEEDED = List.of(
            "reference",
            "given_name",
            "family_name",
            "date_of_birth",
            "course",
            "outcome",
            "date",
            "certificate_number");
    static final List<String> OPTIONAL = List.of("expires", "mark", "certificate_sha256");

    private ResultFile() {}

    /** A row of cells by column, with the line it stands on. */
    record Line(int number, Map<String, String> cells) {}

    static List<Line> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ResultFileRefused("The file is larger than 4 MB. Send it in parts.");
        }
        try (var parser = CSVParser.parse(
                text(file),
                CSVFormat.RFC4180
                        .builder()
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get())) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new ResultFileRefused("The file is empty.");
            }
            var headings = headings(records.next().toList());
            var lines = new ArrayList<Line>();
            while (records.hasNext()) {
                lines.add(line(headings, records.next()));
                if (lines.size() > MOST_ROWS) {
                    throw new ResultFileRefused("The file has more than 10,000 rows. Send it in parts.");
                }
            }
            if (lines.isEmpty()) {
                throw new ResultFileRefused("The file has headings and no rows.");
            }
            return lines;
        } catch (IOException | UncheckedIOException broken) {
            throw new ResultFileRefused("A quotation mark is opened and never closed, or stands where it cannot.");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new ResultFileRefused("The file is not UTF-8. Save it as CSV in UTF-8.");
        }
    }

    private static List<String> headings(List<String> found) {
        var missing = new ArrayList<>(NEEDED);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new ResultFileRefused("These columns are missing: %s.".formatted(String.join(", ", missing)));
        }
        if (new HashSet<>(found).size() < found.size()) {
            throw new ResultFileRefused("A column stands there twice. Leave one of the two out.");
        }
        return found;
    }

    private static Line line(List<String> headings, CSVRecord row) {
        var cells = new TreeMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            if (NEEDED.contains(headings.get(i)) || OPTIONAL.contains(headings.get(i))) {
                cells.put(headings.get(i), i < row.size() ? row.get(i) : "");
            }
        }
        return new Line((int) row.getRecordNumber(), cells);
    }
}
