package tabard.intake;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/** An officer has asked the applicant for more; the question is committed to. */
public record InformationRequested(
        CaseReference caseReference, StopReason reason, Commitment question, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
