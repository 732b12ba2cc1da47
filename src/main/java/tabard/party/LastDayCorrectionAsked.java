package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * An employer says that a last day was recorded wrongly, and an officer has to look first: an accreditation that has ceased would
 * be in force again.
 *
 * @param was the last day on record
 * @param lastDay as it is to be; null where the person has not left
 */
public record LastDayCorrectionAsked(
        UUID correction,
        PersonId person,
        OrganisationId organisation,
        LocalDate was,
        @Nullable LocalDate lastDay,
        Actor by,
        Instant at)
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
