package tabard.outbox;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/**
 * An e-mail was given up after its last attempt: whoever it is for has to be told in another way.
 *
 * @param key what the e-mail tells of
 * @param attempts how many there were
 */
public record EmailGivenUp(String key, int attempts, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "email:" + key;
    }

    @Override
    public String purpose() {
        return "Telling people of decisions about them";
    }
}
