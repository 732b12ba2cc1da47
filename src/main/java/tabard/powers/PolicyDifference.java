package tabard.powers;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two policies of a force differ. What only the earlier says has no {@code after}, what only the later
 * says no {@code before}; values are codes and words as the policies have them.
 *
 * @param power the power it is about, or null where it is about the policy as a whole
 */
public record PolicyDifference(
        @Nullable PowerCode power,
        Field field,
        @Nullable String before,
        @Nullable String after) {

    /** What of a policy differs. */
    public enum Field {
        FIRST_DAY,
        END,
        TERM,
        ORDER,
        LOCAL_LEVEL,
        RECOGNITION,
        FEE,
        LISTED_BYELAW,
        DESCRIBED_AREA,
        REVIEWS,
        PERMITTED,
        REASON,
        OFFENCE,
        BYELAW,
        CONDITION,
        AREA,
        AGREEMENT,
        VETTING_LEVEL,
        COURSE
    }

    /** What has become of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What has become of it. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }
}
