package tabard.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tabard.duplicates.Resemblance.Birth;
import tabard.kernel.PersonId;

/** When two records look like one person's: names by Jaro and Winkler, beside the date of birth. */
class ResemblanceTests {

    static final LocalDate BORN = LocalDate.of(1990, 3, 7);

    @ParameterizedTest
    @CsvSource({
        "Siân, O'Neil, Sian, ONeil, 100",
        "Siân, O'Neil, O'Neil, Siân, 100",
        "SIAN, O’NEIL, Sian, O'Neil, 100",
        "Jon, Smith, John, Smith, 97",
        "Catherine, Jones, Katherine, Jones, 95",
        "Stephen, Price, Steven, Price, 90"
    })
    void namesMayDifferALittleWhereTheDayIsTheSame(
            String given, String family, String otherGiven, String otherFamily, int similarity) {
        assertThat(Resemblance.of(record(given, family, BORN), record(otherGiven, otherFamily, BORN)))
                .contains(new Resemblance(similarity, Birth.SAME));
    }

    @ParameterizedTest
    @CsvSource({"Ann, Jones, Bob, Evans", "Ann, Jones, Mary, Jones", "Ahmed, Khan, Sara, Malik"})
    void otherNamesAreOtherPeople(String given, String family, String otherGiven, String otherFamily) {
        assertThat(Resemblance.of(record(given, family, BORN), record(otherGiven, otherFamily, BORN)))
                .isEmpty();
    }

    @Test
    void dayAndMonthMayHaveChangedPlacesWhereTheNamesAreAllButTheSame() {
        var swapped = LocalDate.of(1990, 7, 3);

        assertThat(Resemblance.of(record("Jon", "Smith", BORN), record("John", "Smith", swapped)))
                .contains(new Resemblance(97, Birth.DAY_AND_MONTH_SWAPPED));
        assertThat(Resemblance.of(record("Stephen", "Price", BORN), record("Steven", "Price", swapped)))
                .isEmpty();
    }

    @Test
    void anotherDayIsAnotherPersonWhateverTheName() {
        for (var other : List.of(BORN.plusDays(1), BORN.plusYears(1), LocalDate.of(1991, 7, 3))) {
            assertThat(Resemblance.of(record("Ann", "Jones", BORN), record("Ann", "Jones", other)))
                    .isEmpty();
        }
    }

    private static PersonRecord record(String given, String family, LocalDate born) {
        return new PersonRecord(new PersonId(UUID.randomUUID()), given, family, born, List.of());
    }
}
