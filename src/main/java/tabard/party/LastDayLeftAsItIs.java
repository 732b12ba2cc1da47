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
 * An officer was not satisfied that a last day was recorded wrongly: it stays as it is, and with it the end by law (PRA 2002
 * s.41(8)(a)).
 *
 * @param was the last day on record
 * @param lastDay as it was to be; null where the person has not left
 */
public record LastDayLeftAsItIs(
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
