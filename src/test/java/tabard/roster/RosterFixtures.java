package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A day, the usual headings, one good row, and short ways to read them. */
final class RosterFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final RosterLimits LIMITS = new RosterLimits(2_000, 8 * 1024 * 1024);
    static final String HEADINGS = "Given name,Family name,Date of birth,Email,Role,Staff number,Employed from";
    static final String SIAN = "Siân,O'Neil,27/3/1990,sian@example.com,Warden,00123,1/4/2020";

    private RosterFixtures() {}

    static RosterReading read(String text) {
        return read(text, UTF_8);
    }

    static RosterReading read(String text, Charset charset) {
        return RosterFile.read(text.getBytes(charset), TODAY, LIMITS);
    }

    /** Reads rows under the usual headings. */
    static List<RosterRow> rows(String... rows) {
        return read(HEADINGS + "\n" + String.join("\n", rows)).rows();
    }

    /** The good row with one cell changed. */
    static RosterRow rowWith(RosterField field, String value) {
        var cells = SIAN.split(",");
        cells[field.ordinal()] = "\"" + value.replace("\"", "\"\"") + "\"";
        return rows(String.join(",", cells)).getFirst();
    }

    /** What a row is told, in English. */
    static List<String> told(RosterRow row) {
        return row.findings().stream()
                .map(finding -> RosterMessages.labelled(finding, Locale.ENGLISH))
                .toList();
    }
}
