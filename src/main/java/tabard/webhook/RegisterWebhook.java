package tabard.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.SignedIn;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/** A force or an employer registers the address to which what ends or changes is pushed. */
@Service
public class RegisterWebhook {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Webhooks webhooks;
    private final WebhookAddress addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterWebhook(Webhooks webhooks, WebhookAddress addresses, ApplicationEventPublisher events, Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was registered.
     *
     * @param secret the key of the signatures, in hexadecimal: shown this once
     */
    public record Registered(WebhookId id, String secret) {}

    /**
     * Registers it.
     *
     * @throws WebhookRefused if it cannot be pushed to, or there is one already
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    @Transactional
    public Registered register(String url, Actor by) {
        var at = clock.instant();
        var owner = SignedIn.current();
        var address = addresses.read(url);
        if (!webhooks.all().isEmpty()) {
            throw new WebhookRefused("There is an address already. Remove it first.");
        }
        var id = new WebhookId(UUID.randomUUID());
        var key = new byte[32];
        RANDOM.nextBytes(key);
        webhooks.add(new Webhook(id, owner.force(), owner.organisation(), address, at), key, by);
        events.publishEvent(new WebhookRegistered(id, Commitment.to(address.toString(), id.value()), by, at));
        return new Registered(id, HexFormat.of().formatHex(key));
    }
}
