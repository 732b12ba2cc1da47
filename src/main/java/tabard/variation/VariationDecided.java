package tabard.variation;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** Somebody else than who proposed a variation has decided: it is made, or the accreditation is kept as it is. */
public record VariationDecided(
        VariationId variation,
        AccreditationNumber number,
        ForceCode force,
        ProposedChange.End end,
        Commitment reasons,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return variation.stream();
    }

    @Override
    public String purpose() {
        return "Changing or withdrawing an accreditation (PRA 2002 s.42(3))";
    }
}
