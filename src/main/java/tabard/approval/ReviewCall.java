package tabard.approval;

import java.time.LocalDate;

/** A day on which a review of an arrangement is called for, and why. */
public record ReviewCall(LocalDate on, Why why) implements Comparable<ReviewCall> {

    /** Why a review is called for. */
    public enum Why {
        /** Its day has come. */
        REVIEW_DAY,
        /** An agreement was to be read again by then, and no other has taken its place. */
        AGREEMENT,
        /** The insurance ran out, and no other was on file. */
        INSURANCE
    }

    @Override
    public int compareTo(ReviewCall other) {
        int byDay = on.compareTo(other.on);
        return byDay == 0 ? why.compareTo(other.why) : byDay;
    }
}
