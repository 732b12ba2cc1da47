package tabard.roster;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/**
 * A roster has been set aside without adding anybody.
 */
public record RosterUndone(RosterId roster, OrganisationId organisation, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Keeping an employer’s roster";
    }
}
