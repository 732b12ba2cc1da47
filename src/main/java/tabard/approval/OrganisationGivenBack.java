package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** The chief officer has sent an application back to the officer. */
public record OrganisationGivenBack(
        OrganisationApplicationId application, ForceCode force, Commitment reason, Actor by, Instant at)
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
