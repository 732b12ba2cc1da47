package tabard.sia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.sia.LicenceFixtures.HEADINGS;
import static tabard.sia.LicenceFixtures.NUMBER;
import static tabard.sia.LicenceFixtures.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a file of the register's entries, and what is told where it cannot be. */
class LicenceFileTests {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private static LicenceRows.Reading read(String row) {
        return LicenceRows.read(LicenceFile.read(file(row)).getFirst(), NOW);
    }

    private static String row(String asAt, String number, String confirmed, String sector, String role, String status) {
        return String.join(
                ",",
                asAt,
                number,
                "O’Brien",
                "Ann",
                confirmed,
                sector,
                role,
                status,
                "2027-01-01",
                "",
                "",
                "PC 1",
                "R/1");
    }

    @Test
    void readsWhatTheRegisterSays() {
        var reading = read("2026-11-20T10:00:00+00:00," + NUMBER
                + ",\"O’Brien, Jnr\",Ann,Y,SG,FRONT_LINE,REVOKED,2027-01-01,2026-11-02,\"Not at night\",PC 1,R/1");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.row())
                .isEqualTo(new LicenceRow(
                        Instant.parse("2026-11-20T10:00:00Z"),
                        NUMBER,
                        "O’Brien, Jnr",
                        "Ann",
                        LicenceRow.Confirmed.Y,
                        LicenceRow.Sector.SG,
                        LicenceRow.Kind.FRONT_LINE,
                        LicenceRow.Status.REVOKED,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2026, 11, 2),
                        "Not at night",
                        "PC 1",
                        "R/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-21T09:00:01Z; 1234567890123456; Y; SG; FRONT_LINE; ACTIVE; as_at: this lies in the future.",
                "2026-11-20; 1234567890123456; Y; SG; FRONT_LINE; ACTIVE; as_at: write it as 2026-11-21T09:00:00Z.",
                "2026-11-20T10:00:00Z; 123456789012345; Y; SG; FRONT_LINE; ACTIVE; licence_number: give the 16 digits.",
                "2026-11-20T10:00:00Z; 12345678901234567; Y; SG; FRONT_LINE; ACTIVE; licence_number: give the 16 digits.",
                "2026-11-20T10:00:00Z; 1.23457E+15; Y; SG; FRONT_LINE; ACTIVE; licence_number: a spreadsheet may have rounded this. Have the column formatted as text and type the 16 digits again.",
                "2026-11-20T10:00:00Z; 1234567890123456; y; SG; FRONT_LINE; ACTIVE; 'date_of_birth_confirmed: give one of [Y, N, U].'",
                "2026-11-20T10:00:00Z; 1234567890123456; U; XX; FRONT_LINE; ACTIVE; 'sector: give one of [CVIT, CP, DS, KH, PSS, SG, VI, NFL].'",
                "2026-11-20T10:00:00Z; 1234567890123456; U; SG; FRONT; ACTIVE; 'role: give one of [FRONT_LINE, NON_FRONT_LINE].'",
                "2026-11-20T10:00:00Z; 1234567890123456; U; SG; FRONT_LINE; OK; 'status: give one of [ACTIVE, EXPIRED, REVOKED, SUSPENDED, WITHDRAWN, REPLACED, NOT_FOUND].'"
            })
    void saysOfEachCellWhatToPutRight(
            String asAt, String number, String confirmed, String sector, String role, String status, String told) {
        var reading = read(row(asAt, number, confirmed, sector, role, status));

        assertThat(reading.row()).isNull();
        assertThat(reading.problems()).containsExactly(told);
    }

    @Test
    void anEntryOfThisVeryMomentIsReadAndColumnsMayComeInAnyOrderAmongOthers() {
        assertThat(read(row("2026-11-21T09:00:00Z", NUMBER, "U", "SG", "FRONT_LINE", "ACTIVE"))
                        .problems())
                .isEmpty();
        var turned = "notes," + String.join(",", HEADINGS.reversed()) + "\nx,R,PC,,,,ACTIVE,FRONT_LINE,SG,U,Ann,Other,"
                + NUMBER + ",2026-11-20T10:00:00Z\n";

        var line = LicenceFile.read(turned.getBytes(StandardCharsets.UTF_8)).getFirst();

        assertThat(LicenceRows.read(line, NOW).problems()).isEmpty();
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        refuses(new byte[0], "The file is empty.");
        refuses(
                "as_at,surname\n".getBytes(StandardCharsets.UTF_8),
                "These columns are missing: licence_number, forename,"
                        + " date_of_birth_confirmed, sector, role, status, expiry_date, status_date, additional_conditions,"
                        + " checked_by, check_ref.");
        refuses(
                (String.join(",", HEADINGS) + ",surname\n").getBytes(StandardCharsets.UTF_8),
                "A column stands there twice. Leave one of the two out.");
        refuses(new byte[] {'a', (byte) 0xE9}, "The file is not UTF-8. Save it as CSV in UTF-8.");
        refuses(file("\"never closed"), "A quotation mark is opened and never closed, or stands where it cannot.");
        refuses(new byte[LicenceFile.MOST_BYTES + 1], "The file is larger than 1 MB. Send it in parts.");
        refuses(file("x\n".repeat(LicenceFile.MOST_ROWS + 1)), "The file has more than 5,000 rows. Send it in parts.");
        assertThat(LicenceFile.read(file("x\n".repeat(LicenceFile.MOST_ROWS)))).hasSize(LicenceFile.MOST_ROWS);
    }

    private static void refuses(byte[] file, String told) {
        assertThatThrownBy(() -> LicenceFile.read(file))
                .isInstanceOf(LicenceFileRefused.class)
                .hasMessage(told);
    }

    @ParameterizedTest
    @CsvSource({
        "Door Supervisor, COUNCIL, NEEDED",
        "Security guard, COMPANY, NEEDED",
        "Security guard, COUNCIL, NOT_NEEDED",
        "Street warden, COUNCIL, NOT_NEEDED",
        "Street warden, COMPANY, ASK",
        "Traffic steward, COMPANY, NOT_NEEDED",
        "Head of things, COMPANY, ASK"
    })
    void aRoleNeedsALicenceAsTheDataSay(String role, tabard.party.OrganisationKind employer, LicenceNeed.Answer answer)
            throws Exception {
        var need = new LicenceNeeds().of(new LicenceNeed.Role(role, employer));

        assertThat(need.answer()).isEqualTo(answer);
        assertThat(List.of(need.because(), need.source())).noneMatch(String::isBlank);
    }
}
