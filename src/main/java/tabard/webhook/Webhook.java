package tabard.webhook;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * One registered address.
 *
 * @param force whose it is, where it is a force's
 * @param organisation whose it is, where it is an employer's
 */
public record Webhook(
        WebhookId id,
        @Nullable ForceCode force,
        @Nullable OrganisationId organisation,
        URI url,
        Instant registeredAt) {}
