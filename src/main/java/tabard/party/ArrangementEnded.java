package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * An arrangement ends, and with it every accreditation that rests on it (s.41(8)(b)).
 *
 * @param arrangement as it is known from now on
 * @param before as it was known before
 * @param to the first day on which it no longer stands
 */
public record ArrangementEnded(
        ArrangementId arrangement,
        ArrangementId before,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate to,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "organisation:" + organisation;
    }

    @Override
    public String purpose() {
        return "Recording arrangements with an employer";
    }
}
