package tabard.webhook;

import tabard.kernel.Refusal;

/** There is no such address, or it is not for this account. */
public final class WebhookNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    WebhookNotFound(WebhookId id) {
        super("webhook-not-found", "There is no webhook %s, or it is not yours.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
