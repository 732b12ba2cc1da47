package tabard.renewing;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/**
 * An employer asks to have an accreditation renewed; a case is open to decide it.
 *
 * @param ends the first day on which the old one no longer stands, whatever becomes of the case
 */
public record RenewalAsked(
        CaseReference caseReference, AccreditationNumber number, LocalDate ends, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Renewing an accreditation (PRA 2002 s.41(7))";
    }
}
