package tabard.vetting;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** A vetting unit says for whom it waits, and goes on again: until then it is not chased. */
@Service
public class StopVettingClock {

    private final VettingRequests requests;
    private final VettingStops stops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StopVettingClock(VettingRequests requests, VettingStops stops, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.stops = stops;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stops it for a reason or, where there is none, goes on.
     *
     * @param reason null to go on
     * @throws VettingNotRequested if the case asks for no vetting, or is not this force's
     * @throws VettingElsewhere if it does not wait for the unit, or is stopped or going on already
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void stop(CaseReference reference, @Nullable StopReason reason, Actor by) {
        var request =
                requests.findByCaseReference(reference.value()).orElseThrow(() -> new VettingNotRequested(reference));
        request.notElse(VettingRequest.Status.REQUESTED);
        var at = clock.instant();
        var open = stops.open(reference);
        if (open.isPresent() == (reason != null)) {
            throw new VettingElsewhere(reference, open.map(one -> "stopped").orElse("not stopped"));
        }
        if (reason == null) {
            stops.resume(reference, by.id(), at);
            events.publishEvent(new VettingClockResumed(reference, request.force(), by, at));
        } else {
            stops.add(reference, request.force(), reason, by.id(), at);
            events.publishEvent(new VettingClockStopped(reference, request.force(), reason, by, at));
        }
    }
}
