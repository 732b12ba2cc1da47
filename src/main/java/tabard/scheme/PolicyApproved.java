package tabard.scheme;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/** A force's policy has been approved. */
public record PolicyApproved(ForceCode force, SchemeCode scheme, int version, LocalDate validFrom, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "policy:" + force + ":" + scheme;
    }

    @Override
    public String purpose() {
        return "Deciding which powers a force permits (PRA 2002 s.40)";
    }
}
