package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.party.ArrangementId;

/**
 * A force has varied the terms of an arrangement that stands: its envelope, its uniform or its badge.
 *
 * @param arrangement under which it was first recorded
 * @param current as it is known from now on
 * @param version of its terms
 * @param roles how many roles its envelope names; 0 where it does not go by role
 * @param powers how many powers its envelope has
 * @param reason commits to why, under the salt that is kept with the arrangement
 */
public record TermsVaried(
        ArrangementId arrangement,
        ArrangementId current,
        ForceCode force,
        int version,
        int roles,
        int powers,
        Commitment reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return MadeArrangement.stream(arrangement);
    }

    @Override
    public String purpose() {
        return "Varying an arrangement with an employer (PRA 2002 s.40(8))";
    }
}
