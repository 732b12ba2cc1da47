package tabard.intake;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.StepOrder;

/** A case is open: one person, one employer, one force, one scheme. */
public record CaseOpened(
        CaseReference caseReference,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        StepOrder order,
        Actor by,
        Instant at)
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
