package tabard.roster;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;

/**
 * A list of leavers has been read and judged; nobody's employment has ended.
 *
 * @param sha256 of the file
 * @param rows how many rows the file had
 * @param good in how many of them nothing stood in the way
 */
public record LeaversUploaded(
        RosterId list, OrganisationId organisation, String sha256, int rows, int good, Actor by, Instant at)
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
