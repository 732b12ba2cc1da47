package tabard.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.kernel.Actor;

/**
 * Sends pushes: JSON by HTTP POST, signed with the key of the address. An attempt is counted before it begins: where the program dies
 * in it, the push is tried again under the same id, so that none is lost and whoever gets it twice can tell. Any answer of 200 to 299
 * is the receipt.
 */
@Service
public class SendPushes {

    /** The program itself. */
    static final Actor BY = new Actor("webhook", "webhook");

    static final String SIGNATURE = "Tabard-Signature";
    static final String DELIVERY = "Tabard-Delivery";

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration CUT_OFF = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;

    private final Pushes pushes;
    private final WebhookAddress addresses;
    private final WebhookSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SendPushes(
            Pushes pushes,
            WebhookAddress addresses,
            WebhookSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pushes = pushes;
        this.addresses = addresses;
        this.settings = settings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due, the longest waiting first; tells how many were received. */
    public int due() {
        return Scope.SYSTEM.call(() -> (int) transaction.execute(_ -> pushes.due(clock.instant(), AT_ONCE)).stream()
                .filter(this::send)
                .count());
    }

    /** Sends one that is due; tells whether it was received. */
    boolean send(UUID id) {
        return Scope.SYSTEM.call(() -> {
            var now = clock.instant();
            var claimed = transaction.execute(_ -> pushes.claim(id, now, now.plus(CUT_OFF)));
            return claimed.map(this::attempt).orElse(false);
        });
    }

    private boolean attempt(Pushes.Claimed push) {
        var status = status(push);
        boolean received = status != null && status >= 200 && status < 300;
        transaction.executeWithoutResult(_ -> record(push, status, received));
        return received;
    }

    private @Nullable Integer status(Pushes.Claimed push) {
        if (!addresses.open(push.url())) {
            return null;
        }
        var body = body(push);
        var signed = Signature.of(push.key(), push.queuedAt().getEpochSecond(), body);
        var request = HttpRequest.newBuilder(push.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(DELIVERY, push.id().toString())
                .header(SIGNATURE, signed)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** An accreditation number, what happened to it and when: no name, no reason, no power. */
    static String body(Pushes.Claimed push) {
        return "{\"id\":\"%s\",\"event\":\"%s\",\"accreditation\":\"%s\",\"at\":\"%s\"}"
                .formatted(push.id(), push.event().code(), push.accreditation(), push.queuedAt());
    }

    private void record(Pushes.Claimed push, @Nullable Integer status, boolean received) {
        var at = clock.instant();
        boolean settled;
        if (received && status != null) {
            settled = pushes.received(push.id(), status, at);
        } else if (push.number() < settings.attempts()) {
            pushes.later(push.id(), status, at.plus(settings.wait(push.number())));
            settled = false;
        } else {
            settled = pushes.givenUp(push.id(), status, at);
        }
        if (settled) {
            events.publishEvent(new PushSettled(
                    push.webhook(), push.id(), push.event(), push.accreditation(), received, push.number(), BY, at));
        }
    }
}
