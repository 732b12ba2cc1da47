package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.rows;
import static tabard.roster.RosterFixtures.told;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.Language;

class KnownStaffTests {

    @Test
    void leavesStrangersAlone() {
        assertThat(against(known("Ann", "1", null))).containsExactlyElementsOf(rows(SIAN));
    }

    @Test
    void tellsWhoIsEmployedAlready() {
        assertThat(told(against(known("SIÂN", "99", null)).getFirst()))
                .containsExactly(
                        "Somebody with this name and date of birth is on your roster already. Take the row out.");
    }

    @Test
    void takesBackWhoeverLeftUnderTheirOldNumber() {
        assertThat(against(known("Siân", "00123", LocalDate.of(2020, 4, 1)))).containsExactlyElementsOf(rows(SIAN));
        assertThat(against(known("Siân", "00123", LocalDate.of(2020, 4, 2)))
                        .getFirst()
                        .good())
                .isFalse();
    }

    @Test
    void tellsWhoseNumberIsSomebodyElses() {
        assertThat(told(against(known("Ann", "00123", LocalDate.of(2019, 1, 1))).getFirst()))
                .containsExactly("Staff number: Somebody else on your roster has, or had, this staff number. Give each"
                        + " person their own.");
    }

    private static List<RosterRow> against(Employee known) {
        return new KnownStaff(List.of(known)).told(rows(SIAN));
    }

    private static Employee known(String givenName, String staffNumber, @Nullable LocalDate to) {
        return new Employee(
                new PersonId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 2)),
                givenName,
                "O'Neil",
                LocalDate.of(1990, 3, 27),
                null,
                Language.EN,
                "Warden",
                staffNumber,
                new Period(LocalDate.of(2015, 1, 1), to));
    }
}
