package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tabard.roster.RosterFixtures.HEADINGS;
import static tabard.roster.RosterFixtures.LIMITS;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.TODAY;
import static tabard.roster.RosterFixtures.read;
import static tabard.roster.RosterFixtures.rows;
import static tabard.roster.RosterFixtures.told;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.party.Language;
import tabard.party.NewEmployment;
import tabard.party.NewPerson;
import tabard.party.NewStaff;

/** How a roster is read as a whole; what each cell may say is in {@link CellRulesTests}. */
class RosterFileTests {

    static final RosterRow GOOD = new RosterRow(
            2,
            Map.of(
                    RosterField.GIVEN_NAME, "Siân",
                    RosterField.FAMILY_NAME, "O'Neil",
                    RosterField.DATE_OF_BIRTH, "1990-03-27",
                    RosterField.EMAIL, "sian@example.com",
                    RosterField.ROLE, "Warden",
                    RosterField.STAFF_NUMBER, "00123",
                    RosterField.EMPLOYED_FROM, "2020-04-01"),
            List.of());

    static final String TEXT = HEADINGS + "\n" + SIAN + "\n";

    @Test
    void readsAGoodRow() {
        assertThat(read(TEXT)).isEqualTo(new RosterReading(List.of(GOOD), List.of()));
        assertThat(GOOD.staff())
                .isEqualTo(new NewStaff(
                        new NewPerson("Siân", "O'Neil", LocalDate.of(1990, 3, 27), "sian@example.com", Language.EN),
                        new NewEmployment("Warden", "00123", LocalDate.of(2020, 4, 1))));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8 with a byte order mark", ("\uFEFF" + TEXT).getBytes(UTF_8)),
                Arguments.of("UTF-16, low byte first", ("\uFEFF" + TEXT).getBytes(UTF_16LE)),
                Arguments.of("UTF-16, high byte first", ("\uFEFF" + TEXT).getBytes(UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsTheEncodingsThatSayWhatTheyAre(String name, byte[] file) {
        assertThat(RosterFile.read(file, TODAY, LIMITS)).isEqualTo(new RosterReading(List.of(GOOD), List.of()));
    }

    @Test
    void readsWindows1252AndSaysSo() {
        assertThat(read(TEXT, Charset.forName("windows-1252")))
                .isEqualTo(
                        new RosterReading(List.of(GOOD), List.of(RosterFinding.of(RosterCode.READ_AS_WINDOWS_1252))));
    }

    static Stream<String> layouts() {
        return Stream.of(
                TEXT.replace(',', ';'),
                TEXT.replace(',', '\t'),
                "sep=;\n" + TEXT.replace(',', ';'),
                TEXT.replace("\n", "\r\n"),
                TEXT.replace('\n', '\r'),
                TEXT.strip(),
                HEADINGS.toUpperCase(Locale.ROOT) + "\n" + SIAN,
                "given_name , FAMILY-NAME,date  of birth,E-mail,rôl,staffnumber,Employed From\n" + SIAN,
                "Enw cyntaf,Cyfenw,Dyddiad geni,E-bost,Rol,Rhif staff,Cyflogwyd o\n" + SIAN,
                "\"Given name\", \"Family name\",DOB,Email,Role,Staff number,Start date,,\n" + SIAN + ",,",
                "Employed from,Staff number,Role,Email,Date of birth,Family name,Given name\n"
                        + "2020-04-01,00123,Warden,sian@example.com,1990-03-27,O'Neil,Sia\u0302n");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsWhateverLayoutTheSpreadsheetChose(String text) {
        assertThat(read(text).rows())
                .extracting(RosterRow::cells, RosterRow::findings)
                .containsExactly(tuple(GOOD.cells(), List.of()));
    }

    @Test
    void doesWithoutTheColumnThatIsOptional() {
        var rows = read("Given name,Family name,Date of birth,Role,Staff number,Employed from\n"
                        + "Siân,O'Neil,27/3/1990,Warden,00123,1/4/2020")
                .rows();

        assertThat(rows).hasSize(1).allMatch(RosterRow::good);
        assertThat(rows.getFirst().staff().person().email()).isNull();
    }

    @Test
    void leavesEmptyRowsOutAndSaysSo() {
        var reading = read(HEADINGS + "\n\n" + SIAN + "\n,,,,,,\n");

        assertThat(reading.rows()).extracting(RosterRow::line).containsExactly(3);
        assertThat(reading.notes()).containsExactly(RosterFinding.of(RosterCode.BLANK_ROWS_SKIPPED, 2));
    }

    @Test
    void countsLinesThroughLineBreaksInQuotationMarks() {
        var rows =
                rows("Siân,O'Neil,27/3/1990,,\"Senior\nwarden\",1,1/4/2020", "Ŵyn,d'Arcy,1/1/1980,,Warden,2,1/4/2020");

        assertThat(rows).extracting(RosterRow::line, RosterRow::good).containsExactly(tuple(2, false), tuple(4, true));
        assertThat(told(rows.getFirst()))
                .containsExactly(
                        "Role: There is a hidden character in this (U+000A), such as a line break or a mark that turns the text round. Type it again by hand.",
                        "Lines 2 to 3 were read as one row, because a quotation mark opened in it and closed on a later line. If that is not what you meant, correct the quotation marks.");
    }

    @Test
    void aBadRowNeverSpoilsAGoodOne() {
        var rows = rows(
                "Siân", SIAN, "x,y,z,=1+1,-,#REF!,1.23457E+11,more", "\"Siân\"x,d'Arcy,1/1/1980,,Warden,2,1/4/2020");

        assertThat(rows).extracting(RosterRow::good).containsExactly(false, true, false, true);
        assertThat(rows.get(2).findings())
                .extracting(RosterFinding::field, RosterFinding::code)
                .containsExactly(
                        tuple(RosterField.DATE_OF_BIRTH, RosterCode.DATE_FORM),
                        tuple(RosterField.EMAIL, RosterCode.FORMULA),
                        tuple(RosterField.ROLE, RosterCode.FORMULA),
                        tuple(RosterField.STAFF_NUMBER, RosterCode.SPREADSHEET_ERROR),
                        tuple(RosterField.EMPLOYED_FROM, RosterCode.DATE_FORM),
                        tuple(null, RosterCode.CELLS_TOO_MANY));
    }

    @Test
    void keepsTheFirstOfTwoRowsForOnePerson() {
        var rows =
                rows(SIAN, "SIÂN,O’NEIL,1990-03-27,,Warden,77,1/4/2020", "Ann,Other,1/1/1980,,Warden,00123,1/4/2020");

        assertThat(rows).extracting(RosterRow::good).containsExactly(true, false, false);
        assertThat(told(rows.get(1)))
                .containsExactly("The same name and date of birth are in the row on line 2. Keep one of them.");
        assertThat(told(rows.get(2)))
                .containsExactly(
                        "Staff number: The row on line 2 has the same staff number. Give each person their own.");
    }

    @Test
    void aRefusedRowIsNobodysDouble() {
        var rows = rows(SIAN.replace("27/3/1990", "31/2/1990"), SIAN);

        assertThat(rows).extracting(RosterRow::good).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void readsItsOwnResultAgain(String language) {
        var locale = Locale.of(language);
        var reading = read(HEADINGS + "\n" + SIAN + "\nAnn,Other,31/2/1980,,Warden,2,1/4/2020");

        var again = read(RosterDownloads.result(reading, _ -> "Dorset", locale));

        assertThat(again.rows())
                .extracting(RosterRow::cells)
                .isEqualTo(reading.rows().stream().map(RosterRow::cells).toList());
        assertThat(again.notes()).extracting(RosterFinding::code).containsExactly(RosterCode.COLUMNS_SKIPPED);
    }
}
