package tabard.card;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/** A new card was made, with the same accreditation number and another issue number. */
public record CardReissued(
        CaseReference caseReference, AccreditationNumber number, int voided, int issue, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Giving an accredited person the accreditation they must show (PRA 2002 s.42(1))";
    }
}
