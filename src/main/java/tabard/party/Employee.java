package tabard.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;

/**
 * One person in one employment, as their employer may see them.
 *
 * @param employed its end is the first day on which the person is no longer an employee
 */
public record Employee(
        PersonId person,
        OrganisationId organisation,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable String email,
        Language language,
        String role,
        String staffNumber,
        Period employed) {

    /** The whole name, given name first. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Says who this is likely to be, so that nobody is added twice. */
    public Likeness likeness() {
        return Likeness.of(givenName, familyName, dateOfBirth);
    }
}
