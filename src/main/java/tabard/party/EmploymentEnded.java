package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * An employment ends, and with it every accreditation that rests on it (s.41(8)(a)).
 *
 * @param to the first day on which the person is no longer an employee
 */
public record EmploymentEnded(PersonId person, OrganisationId organisation, LocalDate to, Actor by, Instant at)
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
