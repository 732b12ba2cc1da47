package tabard.vetting;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** A vetting unit says for how many days a review of its refusals may be asked for, and whether it asks for yearly
 * declarations (practice 4.4: both differ by authority). */
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
     * What it says.
     *
     * @param reviewDays 1 to 365; null where none is offered
     * @param yearlyDeclaration whether people declare each year that nothing has changed
     * @param source where that is published or decided, at most 500 characters
     */
    public record Said(@Nullable Integer reviewDays, boolean yearlyDeclaration, String source) {}

    /**
     * Says it, from now on; what was refused before keeps its days.
     *
     * @throws OutcomeIncomplete if the days are out of bounds
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void set(ForceCode force, Said said, Actor by) {
        var reviewDays = said.reviewDays();
        if (reviewDays != null && (reviewDays < 1 || reviewDays > 365)) {
            throw new OutcomeIncomplete(
                    "A review may be asked for within 1 to 365 days: %d is not.".formatted(reviewDays));
        }
        var at = clock.instant();
        terms.set(force, said, by.id(), at);
        events.publishEvent(new VettingTermsSet(force, reviewDays, said.yearlyDeclaration(), by, at));
    }
}
