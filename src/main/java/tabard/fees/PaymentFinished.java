package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.payment.PaymentStatus;

/**
 * The provider says how a payment by card ended.
 *
 * @param amount in pounds
 */
public record PaymentFinished(
        InvoiceReference invoice, UUID payment, PaymentStatus status, BigDecimal amount, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "invoice:" + invoice;
    }

    @Override
    public String purpose() {
        return "Charging a fee (PRA 2002 s.41(5))";
    }
}
