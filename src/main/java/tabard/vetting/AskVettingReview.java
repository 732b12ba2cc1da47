package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** An employer says for a person whether the refusal of their clearance is to be reviewed, within the days that the authority gives. */
@Service
public class AskVettingReview {

    private final VettingRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskVettingReview(VettingRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says it, once.
     *
     * @throws VettingNotRequested if the case asks for no vetting, or is not this employer's
     * @throws VettingElsewhere if it was not refused
     * @throws ReviewClosed if no review is open, or the days are over
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void say(CaseReference reference, ReviewWish wish, Actor by) {
        var request =
                requests.findByCaseReference(reference.value()).orElseThrow(() -> new VettingNotRequested(reference));
        var at = clock.instant();
        request.wish(wish == ReviewWish.ASKED, LocalDate.ofInstant(at, clock.getZone()));
        requests.flush();
        events.publishEvent(new VettingReviewWished(reference, request.force(), wish, by, at));
    }
}
