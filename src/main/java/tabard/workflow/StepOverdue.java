package tabard.workflow;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/** A step has waited for a person beyond its day. */
public record StepOverdue(CaseReference caseReference, String step, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Keeping an application for accreditation moving";
    }
}
