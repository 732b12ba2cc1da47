package tabard.payment;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the provider knows it.
 *
 * @param id the provider's own
 * @param next where the payer pays; null once there is nothing left to do there
 */
public record ProviderPayment(
        String id,
        PaymentStatus status,
        long pence,
        String reference,
        @Nullable URI next) {}
