package tabard.outbox;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/**
 * A mail server has taken an e-mail.
 *
 * @param key what the e-mail tells of
 * @param attempts how many there were
 */
public record EmailSent(String key, int attempts, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "email:" + key;
    }

    @Override
    public String purpose() {
        return "Telling people of decisions about them";
    }
}
