package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** An organisation has sent its application to a force. */
public record OrganisationApplied(
        OrganisationApplicationId application,
        ForceCode force,
        OrganisationId organisation,
        SchemeCode scheme,
        ApprovalRoute route,
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
