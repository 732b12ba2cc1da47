package tabard.policy;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A simulation of exactly this draft has been attached to it. */
public record PolicyDraftSimulated(
        PolicyDraftId draft, ForceCode force, String hash, String simulation, Actor by, Instant at)
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
