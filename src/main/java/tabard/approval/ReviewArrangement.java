package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.party.ArrangementId;
import tabard.party.ReviewDays;
import tabard.party.Tenures;

/**
 * An officer reviews an arrangement: after its first year, then every three years, unless the force does otherwise. A review
 * that is due ends nothing by itself.
 */
@Service
public class ReviewArrangement {

    private final MadeArrangements made;
    private final ReviewSchedule schedule;
    private final ReviewDays reviewDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewArrangement(
            MadeArrangements made,
            ReviewSchedule schedule,
            ReviewDays reviewDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.made = made;
        this.schedule = schedule;
        this.reviewDays = reviewDays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what was found. The next review is due so long after this one.
     *
     * @param findings 3 to 1,000 characters
     * @throws ReviewNotDue if none is due yet
     * @throws ArrangementNotMadeHere if there is no such arrangement to review
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void review(ArrangementId id, String findings, Actor by) {
        var said = ApprovalReasons.checked("findings", findings);
        var known = made.get(id);
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        if (!known.due(today)) {
            throw new ReviewNotDue(known.reviewDue());
        }
        var next = schedule.later(known.force(), known.scheme());
        var review = new MadeArrangement.Review(known.reviewDue(), today, said, Act.of(by, at));
        made.save(known.reviewed(review, next));
        reviewDays.set(new Tenures.Arranged(known.organisation(), known.force(), known.scheme()), today, next);
        events.publishEvent(new ArrangementReviewed(
                known.id(), known.force(), known.reviewDue(), next, Commitment.to(said, known.salt()), by, at));
    }
}
