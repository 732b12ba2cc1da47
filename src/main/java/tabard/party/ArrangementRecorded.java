package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * A force has recorded an arrangement with an employer.
 *
 * @param powers how many powers its envelope has
 */
public record ArrangementRecorded(
        ArrangementId arrangement,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate from,
        @Nullable LocalDate to,
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
