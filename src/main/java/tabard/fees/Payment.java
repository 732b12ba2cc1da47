package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.payment.PaymentStatus;

/**
 * A payment by card, as the provider last said.
 *
 * @param providerId the provider's own name for it; null until it has answered
 * @param amount in pounds
 * @param next where the payer pays; null where there is nothing left to do
 */
public record Payment(
        UUID id,
        InvoiceReference invoice,
        @Nullable String providerId,
        PaymentStatus status,
        BigDecimal amount,
        @Nullable String next,
        Instant begunAt) {

    /** As the provider counts it. */
    long pence() {
        return amount.movePointRight(2).longValueExact();
    }
}
