package tabard.vetting;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** A vetting unit says for how many days a review of its refusals may be asked for (practice 4.4: days differ by authority). */
@Service
public class SetVettingTerms {

    private final VettingTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetVettingTerms(VettingTerms terms, ApplicationEventPublisher events, Clock clock) {
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says it, from now on; what was refused before keeps its days.
     *
     * @param reviewDays 1 to 365; null where none is offered
     * @param source where that is published or decided, at most 500 characters
     * @throws OutcomeIncomplete if the days are out of bounds
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void set(ForceCode force, @Nullable Integer reviewDays, String source, Actor by) {
        if (reviewDays != null && (reviewDays < 1 || reviewDays > 365)) {
            throw new OutcomeIncomplete(
                    "A review may be asked for within 1 to 365 days: %d is not.".formatted(reviewDays));
        }
        var at = clock.instant();
        terms.set(force, reviewDays, source, by.id(), at);
        events.publishEvent(new VettingTermsSet(force, reviewDays, by, at));
    }
}
