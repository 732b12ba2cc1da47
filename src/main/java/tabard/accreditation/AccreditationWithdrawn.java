package tabard.accreditation;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/** An accreditation was withdrawn by notice; the reasons are committed to. */
public record AccreditationWithdrawn(
        CaseReference caseReference,
        AccreditationNumber number,
        Instant servedAt,
        ServedNotice.Way way,
        Instant employerCopy,
        Commitment reasons,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Changing or withdrawing an accreditation (PRA 2002 s.42(3))";
    }
}
