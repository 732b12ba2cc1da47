package tabard.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one's own address, and what became of what was pushed to it. */
@Service
@Transactional(readOnly = true)
public class WebhooksView {

    private final Webhooks webhooks;
    private final Pushes pushes;

    WebhooksView(Webhooks webhooks, Pushes pushes) {
        this.webhooks = webhooks;
        this.pushes = pushes;
    }

    /**
     * How quick the pushes of the last thirty days were, from the act to the receipt, in milliseconds of real time.
     *
     * @param received how many were received
     * @param p50 half of them were received within this; null where none was
     * @param p99 99 of 100 were received within this; null where none was
     */
    public record Speed(
            int received, @Nullable Long p50, @Nullable Long p99) {}

    /** The addresses in sight: one's own, or for an auditor all. */
    public List<Webhook> all() {
        return webhooks.all();
    }

    /** The latest pushes, the newest first. */
    public List<Push> latest(int most) {
        return pushes.latest(most);
    }

    /** How quick they were. */
    public Speed speed() {
        return pushes.speed();
    }
}
