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
 * An officer reviews an arrangement: after its first year, then every three years, unless the force's policy says otherwise,
 * and when an agreement or the insurance lapses. A review that is due ends nothing by itself.
 */
@Service
public class ReviewArrangement {

    private final MadeArrangements made;
    private final ReviewCalls calls;
    private final ReviewSchedule schedule;
    private final ReviewDays reviewDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewArrangement(
            MadeArrangements made,
            ReviewCalls calls,
            ReviewSchedule schedule,
            ReviewDays reviewDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.made = made;
        this.calls = calls;
        this.schedule = schedule;
        this.reviewDays = reviewDays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what was found. The next review is due so long after this one; one made before its day, because an agreement or the
     * insurance lapsed, leaves that day as it is.
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
        var called = calls.next(known);
        if (called.on().isAfter(today)) {
            throw new ReviewNotDue(called.on());
        }
        var next = known.due(today) ? schedule.later(known.force(), known.scheme()) : known.reviewDue();
        var review = new MadeArrangement.Review(called.on(), today, said, Act.of(by, at));
        made.save(known.reviewed(review, next));
        reviewDays.set(new Tenures.Arranged(known.organisation(), known.force(), known.scheme()), today, next);
        events.publishEvent(new ArrangementReviewed(
                known.id(), known.force(), called.on(), next, Commitment.to(said, known.salt()), by, at));
    }
}
