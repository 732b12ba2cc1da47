package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * A force has given its share back, by a named officer.
 *
 * @param amount in pounds
 */
public record FeeRefunded(InvoiceReference invoice, ForceCode force, BigDecimal amount, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "invoice:" + invoice;
    }

    @Override
    public String purpose() {
        return "Giving back a fee (PRA 2002 s.41(5))";
    }
}
