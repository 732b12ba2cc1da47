package tabard.workflow;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/**
 * A step has waited for a person beyond its day.
 *
 * @param matter the key of the matter, such as a case reference
 */
public record StepOverdue(String matter, String step, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return matter;
    }

    @Override
    public String purpose() {
        return "Keeping what waits for a person moving";
    }
}
