package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.powers.PowerCode;

/** An accreditation was varied by notice; the reasons are committed to. */
public record AccreditationVaried(
        CaseReference caseReference,
        AccreditationNumber number,
        List<PowerCode> put,
        List<PowerCode> removed,
        Instant servedAt,
        ServedNotice.Way way,
        Instant employerCopy,
        Commitment reasons,
        Actor by,
        Instant at)
        implements DomainEvent {

    public AccreditationVaried {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Changing or withdrawing an accreditation (PRA 2002 s.42(3))";
    }
}
