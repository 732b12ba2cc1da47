package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * An officer has said of the force's own share that it was paid by transfer, or has cancelled it.
 *
 * @param as what it is from now on
 * @param amount in pounds
 */
public record ShareSettled(
        InvoiceReference invoice, ForceCode force, Share.State as, BigDecimal amount, Actor by, Instant at)
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
