package tabard.party;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A person has become known, through the organisation that employs them. */
public record PersonAdded(PersonId person, OrganisationId organisation, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Keeping an employer’s roster";
    }
}
