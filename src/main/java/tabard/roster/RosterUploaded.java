package tabard.roster;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/**
 * A roster has been read and judged; nobody has been added.
 *
 * @param rows how many rows of people the file had
 * @param good in how many of them nothing stood in the way
 */
public record RosterUploaded(RosterId roster, OrganisationId organisation, int rows, int good, Actor by, Instant at)
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
