package tabard.sia;

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

/** A file of the register's entries: CSV (RFC 4180) in UTF-8, read by its headings. */
final class LicenceFile {

    /** The most bytes of one file. */
    static final int MOST_BYTES = 1024 * 1024;

    /** The most rows of one file. */
    static final int MOST_ROWS = 5_000;

    static final List<String> COLUMNS = List.of(
            "as_at",
            "licence_number",
            "surname",
            "forename",
            "date_of_birth_confirmed",
            "sector",
            "role",
            "status",
            "expiry_date",
            "status_date",
            "additional_conditions",
            "checked_by",
            "check_ref");

    private LicenceFile() {}

    /** A row of cells by column, with the line it stands on. */
    record Line(int number, Map<String, String> cells) {}

    static List<Line> read(byte[] file) {
        return read(file, COLUMNS);
    }

    /** Reads a file of these columns, as any file from the register is read. */
    static List<Line> read(byte[] file, List<String> columns) {
        if (file.length > MOST_BYTES) {
            throw new LicenceFileRefused("The file is larger than 1 MB. Send it in parts.");
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
                throw new LicenceFileRefused("The file is empty.");
            }
            var headings = headings(records.next().toList(), columns);
            var lines = new ArrayList<Line>();
            while (records.hasNext()) {
                lines.add(line(headings, columns, records.next()));
                if (lines.size() > MOST_ROWS) {
                    throw new LicenceFileRefused("The file has more than 5,000 rows. Send it in parts.");
                }
            }
            return lines;
        } catch (IOException | UncheckedIOException broken) {
            throw new LicenceFileRefused("A quotation mark is opened and never closed, or stands where it cannot.");
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
            throw new LicenceFileRefused("The file is not UTF-8. Save it as CSV in UTF-8.");
        }
    }

    private static List<String> headings(List<String> found, List<String> columns) {
        var missing = new ArrayList<>(columns);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new LicenceFileRefused("These columns are missing: %s.".formatted(String.join(", ", missing)));
        }
        if (new HashSet<>(found).size() < found.size()) {
            throw new LicenceFileRefused("A column stands there twice. Leave one of the two out.");
        }
        return found;
    }

    private static Line line(List<String> headings, List<String> columns, CSVRecord row) {
        var cells = new TreeMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            if (columns.contains(headings.get(i))) {
                cells.put(headings.get(i), i < row.size() ? row.get(i) : "");
            }
        }
        return new Line((int) row.getRecordNumber(), cells);
    }
}
