package tabard.scheme;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * A version of a force's policy had been recorded wrongly, and is known as it is.
 *
 * @param reason what was wrong, in words for the public
 */
public record PolicyCorrected(
        ForceCode force,
        SchemeCode scheme,
        int version,
        LocalDate validFrom,
        String reason,
        Actor by,
        Instant at)
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
