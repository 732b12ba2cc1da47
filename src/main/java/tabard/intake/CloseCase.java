package tabard.intake;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** Ends a case once its last step is done. */
@Service
public class CloseCase {

    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseCase(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends it; the engine does this.
     *
     * @throws CaseNotFound if there is none
     * @throws CaseNotOpen if it has ended
     */
    @Transactional
    public void close(CaseReference reference, ClosingReason reason) {
        var found = cases.findById(reference.value()).orElseThrow(() -> new CaseNotFound(reference));
        events.publishEvent(found.close(reason, Actor.ENGINE, clock.instant()));
    }
}
