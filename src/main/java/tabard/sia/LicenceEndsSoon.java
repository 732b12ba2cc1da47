package tabard.sia;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * The licence of an employee ends within 90, 60 or 30 days: told once for each.
 *
 * @param organisation the employer; one with several is told of by each
 * @param days within how many
 */
public record LicenceEndsSoon(
        PersonId person, OrganisationId organisation, LocalDate endsOn, int days, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Seeing whether a licence that a role needs is in force (Private Security Industry Act 2001 s.3)";
    }
}
