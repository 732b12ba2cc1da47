package tabard.renewing;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/**
 * The old accreditation has ended while its renewal waits to be decided. The end itself needed no event; this writes down why
 * nothing is held meanwhile.
 *
 * @param ended the first day on which the old one no longer stands
 */
public record RenewalGapBegan(
        CaseReference caseReference, AccreditationNumber number, LocalDate ended, Actor by, Instant at)
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
