package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.roster.RosterField.DATE_OF_BIRTH;
import static tabard.roster.RosterField.EMAIL;
import static tabard.roster.RosterField.EMPLOYED_FROM;
import static tabard.roster.RosterField.FAMILY_NAME;
import static tabard.roster.RosterField.GIVEN_NAME;
import static tabard.roster.RosterField.ROLE;
import static tabard.roster.RosterField.STAFF_NUMBER;
import static tabard.roster.RosterFixtures.rowWith;
import static tabard.roster.RosterFixtures.told;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cell may say, on 21 November 2026. */
class CellRulesTests {

    static final String FORMULA =
            "This begins with =, +, -, @, a tab or a line break, so it is a formula or could be run as one."
                    + " Take that out and enter the value itself. If there is nothing to say, leave the cell empty.";

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(FAMILY_NAME, "O'Neil", "O'Neil"),
                Arguments.of(FAMILY_NAME, "O’Neil", "O’Neil"),
                Arguments.of(FAMILY_NAME, "d'Arcy", "d'Arcy"),
                Arguments.of(FAMILY_NAME, "'t Hooft", "'t Hooft"),
                Arguments.of(FAMILY_NAME, "Smith-Jones", "Smith-Jones"),
                Arguments.of(FAMILY_NAME, "St. John", "St. John"),
                Arguments.of(FAMILY_NAME, "Nguyễn", "Nguyễn"),
                Arguments.of(FAMILY_NAME, "X", "X"),
                Arguments.of(FAMILY_NAME, "x".repeat(100), "x".repeat(100)),
                Arguments.of(GIVEN_NAME, "Ŵyn", "Ŵyn"),
                Arguments.of(GIVEN_NAME, "W\u0302yn", "Ŵyn"),
                Arguments.of(GIVEN_NAME, "عائشة", "عائشة"),
                Arguments.of(GIVEN_NAME, "مه\u200Cرو", "مه\u200Cرو"),
                Arguments.of(GIVEN_NAME, "  Mary \u00A0 Ann ", "Mary Ann"),
                Arguments.of(DATE_OF_BIRTH, "27/03/1998", "1998-03-27"),
                Arguments.of(DATE_OF_BIRTH, "7/3/1998", "1998-03-07"),
                Arguments.of(DATE_OF_BIRTH, "1998-03-27", "1998-03-27"),
                Arguments.of(DATE_OF_BIRTH, "29/2/1996", "1996-02-29"),
                Arguments.of(DATE_OF_BIRTH, "21/11/2008", "2008-11-21"),
                Arguments.of(DATE_OF_BIRTH, "21/11/1926", "1926-11-21"),
                Arguments.of(EMAIL, "", ""),
                Arguments.of(EMAIL, "siân.o'neil@post.example.cymru", "siân.o'neil@post.example.cymru"),
                Arguments.of(ROLE, "Warden (nights) 24/7", "Warden (nights) 24/7"),
                Arguments.of(STAFF_NUMBER, "000", "000"),
                Arguments.of(STAFF_NUMBER, "A-12/3_4.5 b", "A-12/3_4.5 b"),
                Arguments.of(STAFF_NUMBER, "12E5", "12E5"),
                Arguments.of(EMPLOYED_FROM, "21/11/2027", "2027-11-21"),
                Arguments.of(EMPLOYED_FROM, "28/3/1990", "1990-03-28"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("good")
    void takesWhatIsRight(RosterField field, String written, String kept) {
        var row = rowWith(field, written);

        assertThat(told(row)).isEmpty();
        assertThat(row.cell(field)).isEqualTo(kept);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(GIVEN_NAME, "", "Enter this. The cell is empty."),
                Arguments.of(GIVEN_NAME, "  ", "Enter this. The cell is empty."),
                Arguments.of(GIVEN_NAME, "x".repeat(101), "This is too long. Use 100 characters or fewer."),
                Arguments.of(GIVEN_NAME, "x".repeat(100_000 / 6), "This is too long. Use 100 characters or fewer."),
                Arguments.of(GIVEN_NAME, "-", FORMULA),
                Arguments.of(GIVEN_NAME, "=HYPERLINK(\"http://x\")", FORMULA),
                Arguments.of(GIVEN_NAME, "\t=1+1", FORMULA),
                Arguments.of(GIVEN_NAME, "\rSian", FORMULA),
                Arguments.of(GIVEN_NAME, "＝1+1", FORMULA),
                Arguments.of(GIVEN_NAME, "...", "There are no letters in this name. Enter the name."),
                Arguments.of(GIVEN_NAME, "R2D2", "A name cannot have this in it: 2"),
                Arguments.of(GIVEN_NAME, "Siân 😀", "A name cannot have this in it: 😀"),
                Arguments.of(GIVEN_NAME, "Sian, Jones", "A name cannot have this in it: ,"),
                Arguments.of(
                        GIVEN_NAME,
                        "?yn",
                        "A letter was lost when the file was saved. Type it again and save the file as “CSV UTF-8”."),
                Arguments.of(
                        GIVEN_NAME,
                        "Si\uFFFDn",
                        "A letter was lost when the file was saved. Type it again and save the file as “CSV UTF-8”."),
                Arguments.of(GIVEN_NAME, "Sian\u202Enaem", hidden("U+202E")),
                Arguments.of(GIVEN_NAME, "Si\u200Ban", hidden("U+200B")),
                Arguments.of(GIVEN_NAME, "Si\u0007an", hidden("U+0007")),
                Arguments.of(GIVEN_NAME, "Si\nan", hidden("U+000A")),
                Arguments.of(
                        GIVEN_NAME,
                        "#NAME?",
                        "The spreadsheet wrote an error here (#NAME?). Correct the cell in the spreadsheet."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "27/3/98",
                        "The year in 27/3/98 has two digits. Write all four, as in 27/3/1998."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "35881",
                        "The spreadsheet wrote 35881 in place of a date. Format the column as a date or as text, and save the file again."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "35881.5",
                        "The spreadsheet wrote 35881.5 in place of a date. Format the column as a date or as text, and save the file again."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "3/27/1998",
                        "There is no such date as 3/27/1998. Write the day first and then the month, as in 27/3/1998."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "30/02/1998",
                        "There is no such date as 30/02/1998. Check the day, the month and the year."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "1997-02-29",
                        "There is no such date as 1997-02-29. Check the day, the month and the year."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "00/00/0000",
                        "There is no such date as 00/00/0000. Check the day, the month and the year."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "27.3.1998",
                        "This is not a date we can read: 27.3.1998. Write it as 27/3/1998 or 1998-03-27, with no time after it."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "27/03/1998 00:00",
                        "This is not a date we can read: 27/03/1998 00:00. Write it as 27/3/1998 or 1998-03-27, with no time after it."),
                Arguments.of(DATE_OF_BIRTH, "22/11/2026", "This date of birth is in the future. Check the year."),
                Arguments.of(
                        DATE_OF_BIRTH,
                        "22/11/2008",
                        "This person is under 18. They can be added from 22 November 2026."),
                Arguments.of(
                        DATE_OF_BIRTH, "20/11/1926", "This date of birth is more than 100 years ago. Check the year."),
                Arguments.of(EMAIL, "+44 7700 900000", FORMULA),
                Arguments.of(
                        EMAIL,
                        "sian@example",
                        "This is not an email address. Enter one such as name@example.com, or leave the cell empty."),
                Arguments.of(
                        EMAIL,
                        "a@b@example.com",
                        "This is not an email address. Enter one such as name@example.com, or leave the cell empty."),
                Arguments.of(ROLE, "@SUM(A1)", FORMULA),
                Arguments.of(STAFF_NUMBER, "1.23457E+11", mangled("1.23457E+11")),
                Arguments.of(STAFF_NUMBER, "1,23457E+11", mangled("1,23457E+11")),
                Arguments.of(STAFF_NUMBER, "12345.0", mangled("12345.0")),
                Arguments.of(
                        STAFF_NUMBER,
                        "#######",
                        "The spreadsheet wrote an error here (#######). Correct the cell in the spreadsheet."),
                Arguments.of(
                        STAFF_NUMBER,
                        "12£",
                        "A staff number cannot have this in it: £ Use letters from A to Z, digits, spaces, and . / _ -"),
                Arguments.of(STAFF_NUMBER, "1".repeat(31), "This is too long. Use 30 characters or fewer."),
                Arguments.of(
                        EMPLOYED_FROM,
                        "22/11/2027",
                        "This is more than a year ahead. Enter a date no later than 21 November 2027, or add the person later."),
                Arguments.of(EMPLOYED_FROM, "27/3/1990", "This is not after the date of birth. Check both dates."));
    }

    private static String hidden(String character) {
        return "There is a hidden character in this (%s), such as a line break or a mark that turns the text round. Type it again by hand."
                .formatted(character);
    }

    private static String mangled(String number) {
        return "The spreadsheet has changed this number to %s. Format the column as text, enter the number again, and save the file."
                .formatted(number);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("bad")
    void saysWhatIsWrongAndWhatToDo(RosterField field, String written, String sentence) {
        assertThat(told(rowWith(field, written)))
                .filteredOn(told -> !told.startsWith("Lines"))
                .containsExactly(field.heading(Locale.ENGLISH) + ": " + sentence);
    }
}
