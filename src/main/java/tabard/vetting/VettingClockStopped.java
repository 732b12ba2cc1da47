package tabard.vetting;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A vetting unit cannot go on for now, and is not chased. */
public record VettingClockStopped(CaseReference caseReference, ForceCode force, StopReason reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Finding whether a person is suitable to exercise powers (PRA 2002 s.41(4)(b))";
    }
}
