package tabard.vetting;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** An officer says whether vetting that was discontinued is asked for again (practice 4.1). */
@Service
public class AskVettingAgain {

    private final VettingRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskVettingAgain(VettingRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks again, or leaves it.
     *
     * @throws VettingNotRequested if the case asks for no vetting, or is not this force's
     * @throws VettingElsewhere if it was not discontinued
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void decide(CaseReference reference, AskAgain outcome, Actor by) {
        var request =
                requests.findByCaseReference(reference.value()).orElseThrow(() -> new VettingNotRequested(reference));
        var at = clock.instant();
        request.notElse(VettingRequest.Status.DISCONTINUED);
        if (outcome == AskAgain.AGAIN) {
            request.askAgain(by, at);
            requests.flush();
        }
        events.publishEvent(new VettingAskedAgain(reference, request.force(), outcome, by, at));
    }
}
