package tabard.vetting;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A vetting officer has looked at a person again. It ends nothing by itself: a chief officer decides on an accreditation. */
@Service
public class CloseConcern {

    private final VettingConcerns concerns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseConcern(VettingConcerns concerns, ApplicationEventPublisher events, Clock clock) {
        this.concerns = concerns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes it, once.
     *
     * @throws ConcernNotFound if there is none of this unit's
     * @throws ConcernClosedAlready if somebody was quicker
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void close(UUID id, ConcernOutcome outcome, Actor by) {
        var concern = concerns.get(id);
        var before = concern.outcome();
        if (before != null) {
            throw new ConcernClosedAlready(before);
        }
        var at = clock.instant();
        if (!concerns.close(id, outcome, by.id(), at)) {
            throw new ConcernNotFound();
        }
        events.publishEvent(new ConcernClosed(id, concern.person(), concern.force(), outcome, by, at));
    }
}
