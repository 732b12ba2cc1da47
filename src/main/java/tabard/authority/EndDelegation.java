package tabard.authority;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/** A chief officer ends a delegation before its time. What was decided under it stands. */
@Service
public class EndDelegation {

    private final Delegations delegations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndDelegation(Delegations delegations, ApplicationEventPublisher events, Clock clock) {
        this.delegations = delegations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends it.
     *
     * @param on the first day on which it no longer stands: today or later, and before its own end
     * @param reason 3 to 500 characters
     * @throws DelegationNotFound if there is none such
     * @throws DelegationRefused if the day or the reason will not do, or it was ended before
     */
    @PreAuthorize("hasRole('CHIEF_OFFICER')")
    @Transactional
    public void end(DelegationId id, LocalDate on, String reason, Actor by) {
        var delegation = delegations.find(id).orElseThrow(() -> new DelegationNotFound(id));
        var at = clock.instant();
        var end = delegation.period().to();
        if (on.isBefore(LocalDate.ofInstant(at, clock.getZone())) || end == null || !on.isBefore(end)) {
            throw new DelegationRefused("A delegation is ended today or later, and before its own end on %s, not on %s."
                    .formatted(end, on));
        }
        if (reason.strip().length() < 3 || reason.length() > 500) {
            throw new DelegationRefused("Say in 3 to 500 characters why the delegation ends.");
        }
        if (!delegations.end(id, on, reason.strip())) {
            throw new DelegationRefused("This delegation was ended before.");
        }
        var committed = Commitment.to(reason.strip(), delegations.salt(id));
        events.publishEvent(new DelegationEnded(id, delegation.force(), on, committed, by, at));
    }
}
