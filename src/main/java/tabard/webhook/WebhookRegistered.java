package tabard.webhook;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/** A force or an employer has registered an address; the address itself is committed to. */
public record WebhookRegistered(WebhookId webhook, Commitment url, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return webhook.stream();
    }

    @Override
    public String purpose() {
        return "Telling forces and employers at once that an accreditation has ended or changed";
    }
}
