package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.party.PartyFixtures.NOW;
import static tabard.party.PartyFixtures.ORGANISATION;
import static tabard.party.PartyFixtures.SIAN;
import static tabard.party.PartyFixtures.SUPPLIER;
import static tabard.party.PartyFixtures.TODAY;
import static tabard.party.PartyFixtures.work;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tabard.kernel.Period;

class WorkforceTests {

    static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    static final LocalDate BACK = LocalDate.of(2026, 1, 5);

    final Workforce workforce = new Workforce(ORGANISATION, List.of());

    @Test
    void takesOnAStranger() {
        var taken = takeOn(SIAN, "00123", FIRST);

        assertThat(taken.stranger()).isTrue();
        assertThat(taken.staff().employee())
                .isEqualTo(new Employee(
                        taken.staff().person().id(),
                        ORGANISATION,
                        "Siân",
                        "O'Neil",
                        LocalDate.of(1990, 3, 27),
                        "sian@example.com",
                        Language.CY,
                        "Warden",
                        "00123",
                        new Period(FIRST, null)));
        assertThat(taken.staff().person().added(SUPPLIER))
                .isEqualTo(new PersonAdded(taken.staff().person().id(), ORGANISATION, SUPPLIER, NOW));
    }

    @Test
    void takesNobodyOnTwice() {
        takeOn(SIAN, "00123", FIRST);
        var again = new NewPerson("SIÂN", "O’Neil", SIAN.dateOfBirth(), null, Language.EN);

        assertThatExceptionOfType(AlreadyEmployed.class)
                .isThrownBy(() -> takeOn(again, "7", BACK))
                .withMessage("This person is already an employee of this organisation on or after 2026-01-05.");
    }

    @Test
    void takesBackWhoeverLeftUnderTheSameId() {
        var before = takeOn(SIAN, "00123", FIRST).staff();
        before.employment().end(BACK.minusDays(2), SUPPLIER, NOW);

        var after = takeOn(SIAN, "00123", BACK);

        assertThat(after.stranger()).isFalse();
        assertThat(after.staff().person()).isSameAs(before.person());
    }

    /** What ceased would be back, though nobody has looked; a change of work that is still to come brings nothing back. */
    @Test
    void takesNobodyBackOnTheVeryNextDay() {
        takeOn(SIAN, "00123", FIRST).staff().employment().end(BACK.minusDays(1), SUPPLIER, NOW);

        assertThatExceptionOfType(NoDayBetween.class)
                .isThrownBy(() -> takeOn(SIAN, "00123", BACK))
                .withMessage(
                        "This person’s employment here ended on 2026-01-04, and the new one would begin the day after."
                                + " If they never left, correct that last day; otherwise give the day on which they came back.");
        assertThat(takeOn(SIAN, "00123", BACK.plusDays(1)).stranger()).isFalse();
    }

    @Test
    void takesSomebodyOnForOtherWorkFromADayToCome() {
        takeOn(SIAN, "00123", FIRST).staff().employment().end(TODAY, SUPPLIER, NOW);

        assertThat(takeOn(SIAN, "00123", TODAY.plusDays(1)).stranger()).isFalse();
    }

    @Test
    void takesNobodyBackWhileTheyAreStillThere() {
        takeOn(SIAN, "00123", FIRST).staff().employment().end(BACK, SUPPLIER, NOW);

        assertThatExceptionOfType(AlreadyEmployed.class).isThrownBy(() -> takeOn(SIAN, "00123", BACK));
    }

    @Test
    void givesANumberToOnePersonOnly() {
        takeOn(SIAN, "a1", FIRST).staff().employment().end(BACK, SUPPLIER, NOW);
        var ann = new NewPerson("Ann", "Other", LocalDate.of(1980, 1, 1), null, Language.EN);

        assertThatExceptionOfType(StaffNumberTaken.class)
                .isThrownBy(() -> takeOn(ann, "A1", BACK))
                .withMessage("Staff number A1 belongs to somebody else in this organisation.");
    }

    @Test
    void takesOnWhoeverIs18TodayAndNobodyYounger() {
        var younger = new NewPerson("Ann", "Other", LocalDate.of(2008, 11, 22), null, Language.EN);
        var old = new NewPerson("Ann", "Older", LocalDate.of(2008, 11, 21), null, Language.EN);

        assertThat(takeOn(old, "1", TODAY).stranger()).isTrue();
        assertThatExceptionOfType(UnderEighteen.class)
                .isThrownBy(() -> takeOn(younger, "2", TODAY))
                .withMessage("Nobody under 18 can be added: this person is 18 on 2026-11-22.");
    }

    @Test
    void countsALeapDayToTheFirstOfMarch() {
        assertThat(NewPerson.comesOfAge(LocalDate.of(2008, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(NewPerson.comesOfAge(LocalDate.of(2008, 2, 28))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    private Workforce.Taken takeOn(NewPerson person, String staffNumber, LocalDate from) {
        return workforce.takeOn(new NewStaff(person, work(staffNumber, from)), TODAY, NOW);
    }
}
