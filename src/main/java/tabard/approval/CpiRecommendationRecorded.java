package tabard.approval;

import java.time.Instant;
import java.time.LocalDate;
import tabard.evidence.DocumentId;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** What Police CPI recommends has been recorded. */
public record CpiRecommendationRecorded(
        OrganisationApplicationId application,
        ForceCode force,
        boolean recommended,
        LocalDate on,
        DocumentId report,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return application.stream();
    }

    @Override
    public String purpose() {
        return "Approving an employer of accredited people (PRA 2002 s.40)";
    }
}
