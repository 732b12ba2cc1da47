package tabard.vetting;

/** What a review of a refusal came to. */
public enum ReviewOutcome {
    /** The refusal stands. */
    UPHELD,
    /** It does not; somebody else decides afresh. */
    SET_ASIDE
}
