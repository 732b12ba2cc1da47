package tabard.intake;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/** The applicant has answered. */
public record InformationSupplied(CaseReference caseReference, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
