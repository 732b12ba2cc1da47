package tabard.conduct;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * An employer has returned its use of powers of a month.
 *
 * @param month its first day
 */
public record UseReturned(
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate month,
        int version,
        int lines,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Seeing how powers are used, by agreement between force and employer; no member of the public is named";
    }
}
