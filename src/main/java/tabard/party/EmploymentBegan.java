package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A person is an employee from a day on.
 *
 * @param from the first day
 */
public record EmploymentBegan(PersonId person, OrganisationId organisation, LocalDate from, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Keeping an employer’s roster";
    }
}
