package tabard.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** An organisation has applied for its people. */
public record ApplicationSubmitted(
        UUID application,
        OrganisationId organisation,
        SchemeCode scheme,
        List<CaseReference> cases,
        Actor by,
        Instant at)
        implements DomainEvent {

    public ApplicationSubmitted {
        cases = List.copyOf(cases);
    }

    @Override
    public String stream() {
        return "application:" + application;
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
