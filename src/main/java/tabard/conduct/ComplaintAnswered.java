package tabard.conduct;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/**
 * An employer has answered a complaint.
 *
 * @param reason commits to the reason and the name of who answered
 */
public record ComplaintAnswered(ConductId conduct, EmployerOutcome outcome, Commitment reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return conduct.stream();
    }

    @Override
    public String purpose() {
        return "Handling complaints about accredited people (PRA 2002 s.40(9))";
    }
}
