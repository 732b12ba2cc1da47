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
 * A last day that was recorded wrongly is put right: from now on it is known otherwise, and what was known before stays on
 * record.
 *
 * @param was the last day on record
 * @param lastDay as it is to be; null where the person has not left
 */
public record LastDayCorrected(
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
