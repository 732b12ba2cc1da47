package tabard.roster;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/**
 * The employments of the good rows of a list of leavers have ended in the record; each has its own event beside this.
 *
 * @param people how many left
 */
public record LeaversConfirmed(RosterId list, OrganisationId organisation, int people, Actor by, Instant at)
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
