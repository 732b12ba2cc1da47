package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A force has asked an organisation for more. */
public record OrganisationEvidenceAsked(
        OrganisationApplicationId application, ForceCode force, Commitment question, Actor by, Instant at)
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
