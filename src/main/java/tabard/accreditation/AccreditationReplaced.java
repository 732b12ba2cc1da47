package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/** Another accreditation runs on from the end of this one. */
public record AccreditationReplaced(
        CaseReference caseReference,
        AccreditationNumber number,
        AccreditationNumber replacedBy,
        LocalDate from,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Renewing an accreditation (PRA 2002 s.41(7))";
    }
}
