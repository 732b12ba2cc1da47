package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/** An accreditation was varied by notice so that no power may be used; the reasons are committed to. */
public record AccreditationStoodDown(
        CaseReference caseReference,
        AccreditationNumber number,
        Instant servedAt,
        ServedNotice.Way way,
        Instant employerCopy,
        LocalDate reviewOn,
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
