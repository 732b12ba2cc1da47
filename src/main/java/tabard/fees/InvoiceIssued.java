package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * Fees have been invoiced.
 *
 * @param caseReference in which case something was granted; null where an application is to be considered
 * @param gross in pounds
 * @param noFee the forces that publish no fee
 */
public record InvoiceIssued(
        InvoiceReference invoice,
        OrganisationId organisation,
        @Nullable CaseReference caseReference,
        BigDecimal gross,
        List<ForceCode> noFee,
        Actor by,
        Instant at)
        implements DomainEvent {

    public InvoiceIssued {
        noFee = List.copyOf(noFee);
    }

    @Override
    public String stream() {
        return "invoice:" + invoice;
    }

    @Override
    public String purpose() {
        return "Charging a fee (PRA 2002 s.41(5))";
    }
}
