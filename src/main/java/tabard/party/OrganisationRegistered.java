package tabard.party;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/** An organisation has been registered. */
public record OrganisationRegistered(OrganisationId organisation, OrganisationKind kind, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Keeping the list of employers";
    }
}
