package tabard.roster;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/**
 * The good rows of a roster have become people.
 *
 * @param people how many were added
 */
public record RosterConfirmed(RosterId roster, OrganisationId organisation, int people, Actor by, Instant at)
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
