package tabard.approval;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.party.ArrangementId;

/**
 * A force has reviewed an arrangement.
 *
 * @param arrangement under which it was first recorded
 * @param due the day on which the review was due
 * @param next the day on which the next is
 */
public record ArrangementReviewed(
        ArrangementId arrangement,
        ForceCode force,
        LocalDate due,
        LocalDate next,
        Commitment findings,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return MadeArrangement.stream(arrangement);
    }

    @Override
    public String purpose() {
        return "Reviewing an arrangement with an employer (PRA 2002 s.40(8))";
    }
}
