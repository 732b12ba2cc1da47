package tabard.training;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.PersonId;

/**
 * An officer has said whether a person is adequately trained.
 *
 * @param basis what was seen, committed to
 */
public record TrainingVerified(
        CaseReference caseReference, PersonId person, TrainingOutcome outcome, Commitment basis, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Finding whether a person is adequately trained (PRA 2002 s.41(4)(d))";
    }
}
