package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.payment.RefundStatus;

/**
 * What a force gives back of its share.
 *
 * @param payment the payment by card that it is taken from; null where it was paid by transfer
 * @param providerId the provider's own name for it; null where there is none, or none yet
 * @param amount in pounds
 */
public record Refund(
        UUID id,
        InvoiceReference invoice,
        ForceCode force,
        @Nullable UUID payment,
        @Nullable String providerId,
        RefundStatus status,
        BigDecimal amount,
        String reason,
        Actor by,
        Instant at) {

    /** As the provider counts it. */
    long pence() {
        return amount.movePointRight(2).longValueExact();
    }
}
