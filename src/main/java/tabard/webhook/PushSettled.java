package tabard.webhook;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/**
 * A push was received, or given up after its last attempt.
 *
 * @param received whether it was received: the receipt
 * @param attempts how many there were
 */
public record PushSettled(
        WebhookId webhook,
        UUID push,
        PushedEvent event,
        AccreditationNumber accreditation,
        boolean received,
        int attempts,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return webhook.stream();
    }

    @Override
    public String purpose() {
        return "Telling forces and employers at once that an accreditation has ended or changed";
    }
}
