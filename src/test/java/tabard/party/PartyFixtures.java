package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** One employer, one employee, one account, one morning. */
final class PartyFixtures {

    static final OrganisationId ORGANISATION = new OrganisationId(new UUID(0, 1));
    static final PersonId PERSON = new PersonId(new UUID(0, 2));
    static final Actor SUPPLIER = new Actor("supplier-1", "compliance team");
    static final Actor OFFICER = new Actor("officer-dorset", "accreditation officer of dorset");
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final NewPerson SIAN =
            new NewPerson("Siân", "O'Neil", LocalDate.of(1990, 3, 27), "sian@example.com", Language.CY);

    private PartyFixtures() {}

    static NewEmployment work(String staffNumber, LocalDate from) {
        return new NewEmployment("Warden", staffNumber, from);
    }
}
