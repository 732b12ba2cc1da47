package tabard.vetting;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** Reminds a vetting unit of a request that waits; not while its clock is stopped. The engine does it. */
@Service
public class ChaseVetting {

    private final VettingRequests requests;
    private final VettingStops stops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChaseVetting(VettingRequests requests, VettingStops stops, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.stops = stops;
        this.events = events;
        this.clock = clock;
    }

    /** Reminds it, if it waits for the unit; says whether it did. */
    @Transactional
    public boolean chase(CaseReference reference) {
        var request = requests.findByCaseReference(reference.value());
        if (request.isEmpty()
                || request.get().status() != VettingRequest.Status.REQUESTED
                || stops.open(reference).isPresent()) {
            return false;
        }
        var at = clock.instant();
        var number = request.get().chase();
        requests.flush();
        events.publishEvent(new VettingChased(reference, request.get().force(), number, Actor.ENGINE, at));
        return true;
    }
}
