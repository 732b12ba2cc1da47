package tabard.intake;

import java.time.Instant;
import java.util.UUID;
import tabard.intake.CaseMessages.Sender;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/** One side of a case has written to the other; the words are committed to, and are not on the ledger. */
public record MessageSent(
        CaseReference caseReference, UUID message, Sender sender, Commitment words, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
