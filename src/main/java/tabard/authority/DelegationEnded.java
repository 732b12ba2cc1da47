package tabard.authority;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * A chief officer has ended a delegation before its time.
 *
 * @param on the first day on which it no longer stands
 */
public record DelegationEnded(
        DelegationId delegation, ForceCode force, LocalDate on, Commitment reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "delegations:" + force;
    }

    @Override
    public String purpose() {
        return "Keeping the register of who decides for the chief officer (PRA 2002 ss.40-42)";
    }
}
