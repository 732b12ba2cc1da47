package tabard.policy;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A draft has been given up. */
public record PolicyDraftAbandoned(PolicyDraftId draft, ForceCode force, Commitment reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return draft.stream();
    }

    @Override
    public String purpose() {
        return "Deciding which powers a force permits (PRA 2002 s.40)";
    }
}
