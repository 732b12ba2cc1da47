package tabard.vetting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** Who refused a clearance, and how far the review of that has come. */
@Embeddable
record RefusedRequest(
        @Nullable String refusedBy,
        @Nullable LocalDate reviewUntil,
        @Enumerated(EnumType.STRING) @Nullable Review review) {

    /** How far the review of a refusal has come. */
    enum Review {
        OPEN,
        ASKED,
        NOT_ASKED,
        UPHELD,
        SET_ASIDE
    }

    static RefusedRequest none() {
        return new RefusedRequest(null, null, null);
    }

    /**
     * A refusal.
     *
     * @param reviewUntil the last day on which its review may be asked for; null where none may
     */
    static RefusedRequest of(Actor by, @Nullable LocalDate reviewUntil) {
        return new RefusedRequest(by.id(), reviewUntil, reviewUntil == null ? null : Review.OPEN);
    }

    boolean by(Actor somebody) {
        return somebody.id().equals(refusedBy);
    }

    @Nullable
    LocalDate openUntil() {
        return review == Review.OPEN ? reviewUntil : null;
    }

    /**
     * Says whether it is to be reviewed.
     *
     * @throws ReviewClosed if that cannot be said, or not any more
     */
    RefusedRequest wished(CaseReference reference, boolean asked, LocalDate today) {
        if (review != Review.OPEN || reviewUntil == null || today.isAfter(reviewUntil)) {
            throw new ReviewClosed(reference, reviewUntil);
        }
        return new RefusedRequest(refusedBy, reviewUntil, asked ? Review.ASKED : Review.NOT_ASKED);
    }

    /**
     * Decides the review.
     *
     * @throws ReviewClosed if none was asked for
     * @throws SameOfficer if whoever refused now reviews
     */
    RefusedRequest reviewed(CaseReference reference, ReviewOutcome outcome, Actor by) {
        if (review != Review.ASKED) {
            throw new ReviewClosed(reference, null);
        }
        if (by(by)) {
            throw new SameOfficer(reference);
        }
        return new RefusedRequest(refusedBy, reviewUntil, Review.valueOf(outcome.name()));
    }
}
