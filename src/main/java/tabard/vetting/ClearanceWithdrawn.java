package tabard.vetting;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** An authority has withdrawn a clearance that it gave: the fact, and nothing of why. */
public record ClearanceWithdrawn(UUID clearance, PersonId person, ForceCode force, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "clearance:" + clearance;
    }

    @Override
    public String purpose() {
        return "Keeping a finding of suitability fresh (PRA 2002 s.41(4)(b))";
    }
}
