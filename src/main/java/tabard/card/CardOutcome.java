package tabard.card;

/** What became of a card that had to come back. */
public enum CardOutcome {
    /** It is in the hands of the employer or the force. */
    RETURNED,
    /** Nobody knows where it is. */
    LOST,
    /** It was cut up. */
    DESTROYED
}
