package tabard.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource({
        "1990-03-07, SAME",
        "1990-07-03, DAY_AND_MONTH_SWAPPED",
        "1991-03-07, A_YEAR_OFF",
        "1989-03-07, A_YEAR_OFF",
        "1980-03-07, ONE_DIGIT_DIFFERENT",
        "1990-03-17, ONE_DIGIT_DIFFERENT",
        "1990-08-07, ONE_DIGIT_DIFFERENT"
    })
    void aDateMayBeMistypedInOneWayWhereTheNamesAreAllButTheSame(LocalDate other, Birth birth) {
        assertThat(Resemblance.of(record("Jon", "Smith", BORN), record("John", "Smith", other)))
                .contains(new Resemblance(97, birth));
        assertThat(Resemblance.of(record("Stephen", "Price", BORN), record("Steven", "Price", other)))
                .isEqualTo(birth == Birth.SAME ? Optional.of(new Resemblance(90, birth)) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-03-18", "2001-03-07", "1988-03-08", "1991-07-03", "1991-03-08"})
    void anotherDayIsAnotherPersonWhateverTheName(LocalDate other) {
        assertThat(Resemblance.of(record("Ann", "Jones", BORN), record("Ann", "Jones", other)))
                .isEmpty();
    }

    /** 20,000 pairs, near and far: those that share no key are never compared. */
    @Test
    void twoDatesThatAreAlikeShareAKey() {
        var random = new Random(20_261_127);
        int alike = 0;
        for (int pair = 0; pair < 20_000; pair++) {
            var one = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
            var other = mistyped(one, random);
            if (Births.alike(one, other).isPresent()) {
                alike++;
                assertThat(Births.keys(one)).containsAnyElementsOf(Births.keys(other));
            }
        }
        assertThat(alike).isGreaterThan(5_000);
    }

    private static LocalDate mistyped(LocalDate born, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> born.plusYears(random.nextInt(3) - 1);
            case 1 -> born.withDayOfMonth(1 + random.nextInt(28));
            case 2 ->
                born.getDayOfMonth() <= 12
                        ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                        : born;
            default -> born.plusDays(random.nextInt(20_000) - 10_000);
        };
    }

    private static PersonRecord record(String given, String family, LocalDate born) {
        return new PersonRecord(new PersonId(UUID.randomUUID()), given, family, born, List.of());
    }
}
