package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * A force has varied the envelope of an arrangement that stands (s.40(8)); the arrangement goes on without a day between.
 *
 * @param arrangement as it is known from now on
 * @param before as it was known before
 * @param from the first day of the new envelope
 * @param powers how many powers the new envelope has
 */
public record ArrangementVaried(
        ArrangementId arrangement,
        ArrangementId before,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate from,
        int powers,
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
