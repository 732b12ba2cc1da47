package tabard.variation;

import java.time.Instant;
import java.util.List;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;

/** Somebody proposes to vary an accreditation; the reasons are committed to. */
public record VariationProposed(
        VariationId variation,
        AccreditationNumber number,
        ForceCode force,
        List<PowerCode> put,
        List<PowerCode> removed,
        Commitment reasons,
        Actor by,
        Instant at)
        implements DomainEvent {

    public VariationProposed {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    @Override
    public String stream() {
        return variation.stream();
    }

    @Override
    public String purpose() {
        return "Changing or withdrawing an accreditation (PRA 2002 s.42(3))";
    }
}
