package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** An organisation has withdrawn its application. */
public record OrganisationApplicationWithdrawn(
        OrganisationApplicationId application, ForceCode force, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return application.stream();
    }

    @Override
    public String purpose() {
        return "Approving an employer of accredited people (PRA 2002 s.40)";
    }
}
