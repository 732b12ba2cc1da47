package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.powers.Fee;

/**
 * One line of an invoice: what one force charges for one event, and whether it is paid.
 *
 * @param people for how many
 * @param eachNet in pounds, without VAT, for each of them
 * @param vatRate in per cent
 * @param net in pounds, without VAT
 * @param vat in pounds
 * @param policyVersion the version of the force's policy that says it
 * @param source where else the fee is published; null where the policy alone says it
 * @param paidBefore what the force does not do before it is paid; null where nothing waits
 * @param payment the payment by card that paid it; null where none did
 * @param settledBy who paid it in, cancelled it or gave it back; null while it is issued
 * @param settledWords the reference of a transfer, or why it was cancelled or given back; null where nothing is said
 */
public record Share(
        int number,
        ForceCode force,
        Fee.Event event,
        Fee.Route route,
        int people,
        BigDecimal eachNet,
        BigDecimal vatRate,
        BigDecimal net,
        BigDecimal vat,
        int policyVersion,
        @Nullable String source,
        Fee.@Nullable PaidBefore paidBefore,
        State state,
        @Nullable UUID payment,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledWords) {

    /** Whether a share is paid. Each begins issued; what is cancelled or given back stays so. */
    public enum State {
        ISSUED,
        PAID,
        CANCELLED,
        REFUNDED
    }

    /** In pounds. */
    public BigDecimal gross() {
        return net.add(vat);
    }
}
