package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.Period;
import tabard.powers.PowerCode;

/** Powers have been granted; those held back are ones that something has come up against since the decision. */
public record PowersGranted(
        CaseReference caseReference,
        AccreditationNumber number,
        List<PowerCode> powers,
        List<PowerCode> heldBack,
        Period period,
        Actor by,
        Instant at)
        implements DomainEvent {

    public PowersGranted {
        powers = List.copyOf(powers);
        heldBack = List.copyOf(heldBack);
    }

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Deciding whether to accredit a person (PRA 2002 s.41)";
    }
}
