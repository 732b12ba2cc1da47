package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** An officer has answered one check of an employer. */
public record FitnessFound(
        OrganisationApplicationId application,
        ForceCode force,
        FitnessCheck check,
        boolean satisfied,
        Commitment basis,
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
