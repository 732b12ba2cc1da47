package tabard.card;

/** Why a card counts no longer while its accreditation stands. */
public enum CardFate {
    /** Nobody knows where it is. */
    LOST,
    /** Somebody has taken it. */
    STOLEN,
    /** It cannot be read, or is defaced. */
    DAMAGED,
    /** It was given back, and no new one is asked for. */
    RETURNED,
    /** The name, the photo or the role on it is no longer right. */
    OUT_OF_DATE;

    /** Whether a new card is to be made. */
    public boolean asksForNew() {
        return this != RETURNED;
    }
}
