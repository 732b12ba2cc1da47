package tabard.conduct;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/**
 * A force has concluded what follows.
 *
 * @param reason commits to the reason and the name of who concluded
 */
public record ConductConsidered(ConductId conduct, ForceOutcome outcome, Commitment reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return conduct.stream();
    }

    @Override
    public String purpose() {
        return "Keeping to accredited people who are suitable (PRA 2002 s.41(4))";
    }
}
