package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy;
import tabard.powers.ReviewIntervals;
import tabard.scheme.Policies;

/**
 * When an arrangement is reviewed: as the force's policy of the day says, and where that is silent, or there is none, as is
 * set for the house or the force. The Act names no interval; that arrangements for complaints stay satisfactory is the chief
 * officer's to see to (Police Reform Act 2002, s.40(9)).
 */
@Component
class ReviewSchedule {

    private final Policies policies;
    private final ApprovalSettings settings;
    private final Clock clock;

    ReviewSchedule(Policies policies, ApprovalSettings settings, Clock clock) {
        this.policies = policies;
        this.settings = settings;
        this.clock = clock;
    }

    /** The day of the first review of an arrangement that begins on a day; by the policy of the day on which it is made. */
    LocalDate first(ForceCode force, SchemeCode scheme, LocalDate begins) {
        return begins.plus(
                policy(force, scheme).map(ReviewIntervals::first).orElseGet(() -> settings.firstReview(force)));
    }

    /** The day of the review after one that is made today. */
    LocalDate later(ForceCode force, SchemeCode scheme) {
        return LocalDate.now(clock)
                .plus(policy(force, scheme).map(ReviewIntervals::later).orElseGet(() -> settings.laterReview(force)));
    }

    private Optional<ReviewIntervals> policy(ForceCode force, SchemeCode scheme) {
        return policies.inEffect(force, scheme, LocalDate.now(clock), clock.instant())
                .map(ForcePolicy::reviews);
    }
}
