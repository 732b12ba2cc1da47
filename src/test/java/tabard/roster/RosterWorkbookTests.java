package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static tabard.roster.Books.book;
import static tabard.roster.Books.number;
import static tabard.roster.Books.row;
import static tabard.roster.Books.siansRowWith;
import static tabard.roster.Books.word;
import static tabard.roster.RosterFixtures.LIMITS;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.TODAY;
import static tabard.roster.RosterFixtures.told;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters that are Excel workbooks: read as they are meant, and harmless where they are meant otherwise. */
class RosterWorkbookTests {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    static RosterReading read(byte[] file) {
        return RosterFile.read(file, TODAY, LIMITS);
    }

    static RosterRow rowWith(RosterField field, String cell) {
        return read(Books.of(siansRowWith(field, cell))).rows().getFirst();
    }

    /** The same three people and the same faults, as two other programs write them. */
    @ParameterizedTest
    @ValueSource(strings = {"openpyxl", "xlsxwriter"})
    void areReadAsOtherProgramsWriteThem(String program) throws IOException {
        try (var file = getClass().getResourceAsStream("/roster/" + program + ".xlsx")) {
            var reading = read(file.readAllBytes());

            assertThat(reading.good())
                    .extracting(row -> row.cells().values().stream().toList())
                    .containsExactly(
                            List.of(
                                    "Siân",
                                    "O'Neil",
                                    "1990-03-27",
                                    "sian@example.com",
                                    "Warden",
                                    "00123",
                                    "2020-04-01",
                                    ""),
                            List.of("Ann", "Other", "1980-02-29", "", "Warden", "2", "2020-04-01", ""));
            assertThat(told(reading.rows().getLast()))
                    .containsExactly(
                            "Family name: This begins with =, +, -, @, a tab or a line break, so it is a formula or could be run as one. Take that out and enter the value itself. If there is nothing to say, leave the cell empty.",
                            "Date of birth: There is no such date as 31/2/1980. Check the day, the month and the year.",
                            "Employed from: This is not a date we can read: 2020-04-01 09:30. Write it as 27/3/1998 or 1998-03-27, with no time after it.");
            assertThat(reading.notes().stream().map(note -> RosterMessages.labelled(note, Locale.ENGLISH)))
                    .containsExactly("Only the first sheet was read: People. The other sheets were left out.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 35881, 1998-03-27",
        "1, 35881.0, 1998-03-27",
        "1, 1, 1900-01-01",
        "1, 59, 1900-02-28",
        "1, 60, 29/2/1900",
        "1, 61, 1900-03-01",
        "2, 35881, 1998-03-27",
        "1, 2958465, 9999-12-31",
        "1, 2958466, 2958466",
        "1, -1, -1",
        "0, 35881, 35881",
        "3, 35881, 35881",
        "4, 35881, 35881",
        "99, 35881, 35881"
    })
    void aDayIsWhatTheStyleShowsAsOne(int style, String written, String read) {
        assertThat(rowWith(RosterField.DATE_OF_BIRTH, number(style, written)).cell(RosterField.DATE_OF_BIRTH))
                .isEqualTo(read);
    }

    @Test
    void daysMayBeCountedFrom1904() {
        var file = book().with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"People\" r:id=\"a\"/></sheets></workbook>")
                .with(SHEET, Books.sheet(Books.HEADINGS + siansRowWith(RosterField.DATE_OF_BIRTH, number(1, "34419"))))
                .file();

        assertThat(read(file).rows().getFirst().cell(RosterField.DATE_OF_BIRTH)).isEqualTo("1998-03-27");
    }

    @ParameterizedTest
    @CsvSource({
        "123, 123",
        "123.0, 123",
        "1.5, 1.5",
        "1.23E3, 1230",
        "123456789012345, 123456789012345",
        "1.234567890123456E17, 1.234567890123456E17",
        "1E999999999, 1E999999999",
        "1E-999999999, 1E-999999999"
    })
    void aNumberKeepsItsDigits(String written, String read) {
        assertThat(rowWith(RosterField.STAFF_NUMBER, number(0, written)).cell(RosterField.STAFF_NUMBER))
                .isEqualTo(read);
    }

    @Test
    void cellsAreFoundWhereverTheirWordsAre() {
        var ann = row(
                "<c r=\"A7\" t=\"s\"><v>0</v></c>",
                "<c r=\"B7\" t=\"s\"><v>1</v></c>",
                "<c r=\"C7\" t=\"d\"><v>1980-01-01T00:00:00</v></c>",
                "<c r=\"E7\" t=\"str\"><v>Warden</v></c>",
                "<c r=\"F7\"><v>2</v></c>",
                "<c r=\"G7\" s=\"1\"><v>43922</v></c>");
        var row = read(Books.of("<row r=\"5\"/>", ann.replace("<row>", "<row r=\"7\">")))
                .rows()
                .getFirst();

        assertThat(row.line()).isEqualTo(7);
        assertThat(row.cells().values())
                .containsExactly("Ann", "Other", "1980-01-01", "", "Warden", "2", "2020-04-01", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>A1</f><v>7</v></c>",
                "<c t=\"str\"><f>HYPERLINK(\"http://evil.example\")</f><v>Ann</v></c>",
                "<c><f t=\"shared\" si=\"0\"/><v>7</v></c>",
                "<c t=\"inlineStr\"><is><t>=2+3</t></is></c>"
            })
    void aFormulaIsRefusedWithItsRowAndNeverWorkedOut(String cell) {
        var reading = read(Books.of(
                siansRowWith(RosterField.GIVEN_NAME, cell),
                siansRowWith(RosterField.STAFF_NUMBER, word("7")).replace("27/3/1990", "1/1/1990")));

        assertThat(reading.rows()).extracting(RosterRow::good).containsExactly(false, true);
        assertThat(told(reading.rows().getFirst()))
                .containsExactly(
                        "Given name: This begins with =, +, -, @, a tab or a line break, so it is a formula or could be run as one. Take that out and enter the value itself. If there is nothing to say, leave the cell empty.");
    }

    @Test
    void anErrorOfTheSpreadsheetIsTold() {
        assertThat(told(rowWith(RosterField.ROLE, "<c t=\"e\"><v>#REF!</v></c>")))
                .containsExactly(
                        "Role: The spreadsheet wrote an error here (#REF!). Correct the cell in the spreadsheet.");
    }

    @Test
    void whatLiesFarToTheRightIsACellTooMany() {
        assertThat(told(rowWith(
                        RosterField.EMPLOYED_FROM,
                        word("1/4/2020") + "<c r=\"XFD2\" t=\"inlineStr\"><is><t>x</t></is></c>")))
                .containsExactly(
                        "This row has more cells than there are headings. If there is a comma within a cell, put the cell in quotation marks.");
    }

    @Test
    void theFirstSheetThatIsShownIsRead() {
        var file = book().with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Lists\" state=\"hidden\" r:id=\"c\"/><sheet name=\"People\" r:id=\"a\"/></sheets></workbook>")
                .with(SHEET, Books.sheet(Books.HEADINGS + Books.words(SIAN.split(","))))
                .file();

        assertThat(read(file).good()).hasSize(1);
        assertThat(read(file).notes()).isEmpty();
    }

    static Stream<Arguments> refused() {
        var good = Books.sheet(Books.HEADINGS + Books.words(SIAN.split(",")));
        return Stream.of(
                arguments(
                        "macros",
                        RosterCode.FILE_HAS_MACROS,
                        book().with(SHEET, good).with("xl/vbaProject.bin", "x")),
                arguments(
                        "data fetched from elsewhere",
                        RosterCode.FILE_HAS_MACROS,
                        book().with(SHEET, good)
                                .with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships><Relationship Id=\"a\" Type=\"x/externalLink\" Target=\"http://evil.example\" TargetMode=\"External\"/></Relationships>")),
                arguments(
                        "an entity from a file",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(
                                        SHEET,
                                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                                + good.replace("Siân", "&x;"))),
                arguments(
                        "a document type",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(SHEET, "<!DOCTYPE worksheet>" + good)),
                arguments(
                        "entities that grow",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(SHEET, good)
                                .with(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>")),
                arguments(
                        "a bomb",
                        RosterCode.FILE_UNPACKS_TOO_FAR,
                        book().with(SHEET, good).with("xl/media/image1.png", " ".repeat(33 * 1024 * 1024))),
                arguments(
                        "a column that is not there",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(SHEET, good.replaceFirst("<c ", "<c r=\"ZZZZZZ1\" "))),
                arguments(
                        "words that are not there",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(SHEET, Books.sheet(row("<c t=\"s\"><v>2</v></c>")))),
                arguments(
                        "a sheet that is not there",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with("xl/other.xml", "<a/>")),
                arguments(
                        "a sheet that breaks off",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(SHEET, good.substring(0, 200))),
                arguments(
                        "another kind of cell",
                        RosterCode.FILE_WORKBOOK_DAMAGED,
                        book().with(SHEET, good.replace("inlineStr", "x"))),
                arguments("no headings", RosterCode.FILE_HAS_NO_HEADINGS, book().with(SHEET, Books.sheet(""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesAWorkbookWith(String what, RosterCode code, Books book) {
        assertThatExceptionOfType(RosterFileRefused.class)
                .isThrownBy(() -> read(book.file()))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(RosterFinding::code)
                        .containsExactly(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theTemplateIsReadWithoutAnythingToCorrect(String language) {
        assertThatExceptionOfType(RosterFileRefused.class)
                .isThrownBy(() -> read(RosterDownloads.workbook(Locale.of(language))))
                .withMessage("The file has headings and nobody under them. Add one row for each person.");
        assertThat(RosterDownloads.workbook(Locale.of(language)))
                .isEqualTo(RosterDownloads.workbook(Locale.of(language)));
    }
}
