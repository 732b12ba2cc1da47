package tabard.vetting;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** A vetting unit has looked at it. */
public record ConcernClosed(
        UUID concern, PersonId person, ForceCode force, ConcernOutcome outcome, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "vetting-concern:" + concern;
    }

    @Override
    public String purpose() {
        return "Keeping a finding of suitability fresh (PRA 2002 s.41(4)(b))";
    }
}
