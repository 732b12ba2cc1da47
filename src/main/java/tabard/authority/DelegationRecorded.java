package tabard.authority;

import java.time.Instant;
import java.util.List;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;

/** A chief officer has entered in the register who may decide for them. */
public record DelegationRecorded(
        DelegationId delegation,
        ForceCode force,
        String delegate,
        List<DelegatedDecision> decisions,
        Period period,
        String instrument,
        Actor by,
        Instant at)
        implements DomainEvent {

    public DelegationRecorded {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String stream() {
        return "delegations:" + force;
    }

    @Override
    public String purpose() {
        return "Keeping the register of who decides for the chief officer (PRA 2002 ss.40-42)";
    }
}
