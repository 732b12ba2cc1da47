package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * A vetting unit has said whether a person is suitable.
 *
 * @param reviewUntil the last day on which a review of a refusal may be asked for; null where none may
 */
public record VettingOutcomeRecorded(
        CaseReference caseReference,
        PersonId person,
        ForceCode force,
        VettingOutcome outcome,
        @Nullable LocalDate reviewUntil,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Finding whether a person is suitable to exercise powers (PRA 2002 s.41(4)(b))";
    }
}
