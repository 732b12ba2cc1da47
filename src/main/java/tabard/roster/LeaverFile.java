package tabard.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded list of leavers: CSV or an Excel workbook with three columns, by their headings. */
final class LeaverFile {

    /** The most leavers of one list: their employments end in one transaction, with the notices to all of them. */
    static final int MOST_ROWS = 500;

    private static final List<String> LAST_DAY =
            List.of("Last day", "Diwrnod olaf", "Leaving date", "Dyddiad gadael", "Last day of employment");

    private LeaverFile() {}

    /** A row as it was typed. */
    record Line(int number, String staffNumber, String familyName, String lastDay) {}

    /** The headings of the template. */
    static List<String> headings(Locale locale) {
        return List.of(
                RosterField.STAFF_NUMBER.heading(locale),
                RosterField.FAMILY_NAME.heading(locale),
                LAST_DAY.get(locale.getLanguage().equals("cy") ? 1 : 0));
    }

    static List<Line> read(byte[] file, RosterLimits limits) {
        if (file.length == 0) {
            throw new RosterFileRefused(RosterCode.FILE_EMPTY);
        }
        if (file.length > limits.bytes()) {
            throw new RosterFileRefused(RosterCode.FILE_TOO_LARGE, limits.bytes() / 1024);
        }
        var sheet = Sheet.of(file, MOST_ROWS);
        var heads = sheet.headings().stream().map(LeaverFile::plain).toList();
        int number = column(heads, RosterField.STAFF_NUMBER, RosterField.STAFF_NUMBER.names());
        int name = column(heads, RosterField.FAMILY_NAME, RosterField.FAMILY_NAME.names());
        int day = column(heads, null, LAST_DAY.stream());
        if (sheet.rows().isEmpty()) {
            throw new RosterFileRefused(RosterCode.FILE_HAS_NO_ROWS);
        }
        return sheet.rows().stream()
                .map(row -> new Line(row.first(), cell(row, number), cell(row, name), cell(row, day)))
                .toList();
    }

    private static int column(List<String> heads, @Nullable RosterField field, Stream<String> names) {
        var wanted = names.map(LeaverFile::plain).toList();
        var places = Stream.iterate(0, at -> at < heads.size(), at -> at + 1)
                .filter(at -> wanted.contains(heads.get(at)))
                .toList();
        if (places.isEmpty()) {
            throw new RosterFileRefused(List.of(
                    field == null
                            ? RosterFinding.of(RosterCode.FILE_LACKS_LAST_DAY)
                            : RosterFinding.in(field, RosterCode.FILE_LACKS_COLUMN)));
        }
        if (places.size() > 1) {
            throw new RosterFileRefused(List.of(
                    field == null
                            ? RosterFinding.of(RosterCode.FILE_REPEATS_LAST_DAY)
                            : RosterFinding.in(field, RosterCode.FILE_REPEATS_COLUMN)));
        }
        return places.getFirst();
    }

    private static String cell(Sheet.Line row, int at) {
        return at < row.cells().size() ? SafeText.kept(row.cells().get(at)) : "";
    }

    /** Takes away case, accents, spaces and punctuation. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
