package tabard.conduct;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A force is told that the question whether an accredited person is suitable may have to be asked again (PRA 2002 s.41(4)). */
public record SuitabilityMayBeTouched(
        ConductId conduct,
        AccreditationNumber accreditation,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return conduct.stream();
    }

    @Override
    public String purpose() {
        return "Keeping to accredited people who are suitable (PRA 2002 s.41(4))";
    }
}
