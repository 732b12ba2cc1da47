package tabard.webhook;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A force or an employer wants no more pushes; what waits for the address is dropped. */
@Service
public class RemoveWebhook {

    private final Webhooks webhooks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveWebhook(Webhooks webhooks, ApplicationEventPublisher events, Clock clock) {
        this.webhooks = webhooks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Removes it.
     *
     * @throws WebhookNotFound if there is none of one's own
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    @Transactional
    public void remove(WebhookId id, Actor by) {
        var at = clock.instant();
        if (!webhooks.remove(id, at)) {
            throw new WebhookNotFound(id);
        }
        events.publishEvent(new WebhookRemoved(id, by, at));
    }
}
