package tabard.card;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/** It is recorded what became of a card that had to come back. */
public record CardReturnClosed(
        CaseReference caseReference, AccreditationNumber number, CardOutcome outcome, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Getting back the card of an accreditation that is over";
    }
}
