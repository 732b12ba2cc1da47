package tabard.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.roster.RosterFixtures.HEADINGS;
import static tabard.roster.RosterFixtures.LIMITS;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.TODAY;
import static tabard.roster.RosterFixtures.read;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are refused as a whole, and what is said of them. */
class RosterFileRefusedTests {

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal("", "The file is empty. Choose the file that has your people in it."),
                refusal(" \n\n", "The file is empty. Choose the file that has your people in it."),
                refusal(
                        "PK\u0003\u0004......people.csv",
                        "This workbook cannot be read: it is damaged, or not whole. Open it in your spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”, and upload the saved file."),
                refusal(
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                        "This is a workbook in an old format, or one with a password. Open it, choose “Save as” and then “Excel workbook (.xlsx)” without a password, and upload the saved file."),
                refusal(
                        "%PDF-1.7",
                        "This is a PDF, neither a CSV file nor an Excel workbook (.xlsx). Save the list as one of these from the program that made it."),
                refusal(
                        "\u0089PNG\r\n",
                        "This is a picture, neither a CSV file nor an Excel workbook (.xlsx). Save the list as one of these from the program that made it."),
                refusal(
                        " <html><table>",
                        "This is a web page, neither a CSV file nor an Excel workbook (.xlsx). Save the list as one of these from the program that made it."),
                refusal(
                        "a\u0000b",
                        "This is not a text file. Open it in your spreadsheet, choose “Save as” and then “CSV UTF-8”, and upload the saved file."),
                refusal(
                        "\u00E9\u0001",
                        "This is not a text file. Open it in your spreadsheet, choose “Save as” and then “CSV UTF-8”, and upload the saved file."),
                refusal(
                        "Siân\u0081",
                        "The letters in this file cannot be read. Open it in your spreadsheet, choose “Save as” and then “CSV UTF-8”, and upload the saved file."),
                refusal(
                        "\u00FF\u00FEx",
                        "The letters in this file cannot be read. Open it in your spreadsheet, choose “Save as” and then “CSV UTF-8”, and upload the saved file."),
                refusal(
                        "x".repeat(20_001),
                        "A line of this file has more than 20000 characters, so it is not a list of people. Check that you chose the right file."),
                refusal(
                        "Sian,Jones\nAnn,Other",
                        "The first row has to name the columns, and none of them is known. Copy the headings of the template into the first row."),
                refusal(HEADINGS, "The file has headings and nobody under them. Add one row for each person."),
                refusal(
                        HEADINGS + "\n,,,",
                        "The file has headings and nobody under them. Add one row for each person."),
                refusal(
                        "Surname,Given name,Last name,DOB,Job,Shoe size,Employed from\n",
                        "Family name: There is more than one column for this. Keep one of them. Staff number: This column is missing. Add it, with the heading of the template. These columns are not part of a roster: Shoe size. Take them out, or correct their headings to those of the template."),
                refusal(
                        HEADINGS + "\n"
                                + "Ann,Other,1/1/1980,,Warden,2,1/4/2020\n\"Sian,O'Neil,27/3/1990,,Warden,1,1/4/2020\nx,y,z",
                        "A quotation mark opens in the row on line 3 and is never closed, so nothing after it can be told apart. Correct that row and upload the file again."));
    }

    private static Arguments refusal(String file, String message) {
        return Arguments.of(file.getBytes(ISO_8859_1), message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void refusesAFileThatIsNoRoster(byte[] file, String message) {
        assertThatExceptionOfType(RosterFileRefused.class)
                .isThrownBy(() -> RosterFile.read(file, TODAY, LIMITS))
                .withMessage(message)
                .returns("roster-file-refused", RosterFileRefused::type);
    }

    @Test
    void readsAsManyRowsAsTheLimitAndNotOneMore() {
        var two = HEADINGS + "\n" + SIAN + "\n" + "Ann,Other,1/1/1980,,Warden,2,1/4/2020\n";

        assertThat(RosterFile.read(two.getBytes(UTF_8), TODAY, new RosterLimits(2, 10_000))
                        .good())
                .hasSize(2);
        assertThatExceptionOfType(RosterFileRefused.class)
                .isThrownBy(() -> RosterFile.read(two.getBytes(UTF_8), TODAY, new RosterLimits(1, 10_000)))
                .withMessage(
                        "The file has 2 rows, and one upload takes 1 at most. Split it into smaller files and upload"
                                + " each of them. Nothing has been saved.");
    }

    @Test
    void readsAsManyBytesAsTheLimitAndNotOneMore() {
        var file = (HEADINGS + "\n" + SIAN + "\n").getBytes(UTF_8);

        assertThat(RosterFile.read(file, TODAY, new RosterLimits(10, file.length))
                        .good())
                .hasSize(1);
        assertThatExceptionOfType(RosterFileRefused.class)
                .isThrownBy(() -> RosterFile.read(new byte[2049], TODAY, new RosterLimits(10, 2048)))
                .withMessage("The file is larger than 2 kB. Split it into smaller files and upload each of them.");
    }

    @Test
    void answersFiftyThousandRowsClearly() {
        var text =
                HEADINGS + "\n" + IntStream.range(0, 50_000).mapToObj(i -> SIAN).collect(Collectors.joining("\n"));

        assertThatExceptionOfType(RosterFileRefused.class)
                .isThrownBy(() -> read(text))
                .withMessage("The file has 50,000 rows, and one upload takes 2,000 at most. Split it into smaller files"
                        + " and upload each of them. Nothing has been saved.");
    }
}
