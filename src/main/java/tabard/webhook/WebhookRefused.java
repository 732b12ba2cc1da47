package tabard.webhook;

import tabard.kernel.Refusal;

/** The address cannot be registered, or there is one already. */
public final class WebhookRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    WebhookRefused(String sentence) {
        super("webhook-refused", sentence);
    }
}
