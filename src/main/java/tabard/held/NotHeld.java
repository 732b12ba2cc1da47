package tabard.held;

import java.util.Locale;

/** Why a power is not held. */
public enum NotHeld {
    /** The accreditation has not begun. */
    NOT_YET_VALID,
    /** Its period is over. */
    EXPIRED,
    /** The employment or the arrangement has ended. */
    CEASED,
    /** The chief officer has withdrawn it. */
    WITHDRAWN,
    /** The chief officer has varied it so that no power may be used. */
    STOOD_DOWN,
    /** Another has taken its place. */
    REPLACED,
    /** There is no such accreditation to see, or it cannot be read. */
    UNKNOWN,
    /** It does not give the power. */
    POWER_NOT_GRANTED,
    /** It does not name the offence, or none that can be dealt with by notice. */
    OFFENCE_NOT_GRANTED,
    /** The power does not reach there. */
    OUTSIDE_AREA,
    /** The power is not in the text of the law. */
    IN_FORCE,
    /** The text stands, but the power cannot be used. */
    OPERATIVE;

    /** The code that stands in answers, such as {@code outside-area}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
