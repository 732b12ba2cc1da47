package tabard.scheme;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * A version of a force's policy has been given an end, for the next one takes effect then.
 *
 * @param validTo the first day on which it is no longer in effect
 */
public record PolicySucceeded(ForceCode force, SchemeCode scheme, int version, LocalDate validTo, Actor by, Instant at)
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
