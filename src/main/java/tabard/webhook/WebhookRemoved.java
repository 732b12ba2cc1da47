package tabard.webhook;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** An address is no longer pushed to. */
public record WebhookRemoved(WebhookId webhook, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return webhook.stream();
    }

    @Override
    public String purpose() {
        return "Telling forces and employers at once that an accreditation has ended or changed";
    }
}
