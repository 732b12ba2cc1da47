package tabard.conduct;

/** How an employer has answered a complaint. */
public enum EmployerOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    /** Whoever complained is content, and nothing was found. */
    RESOLVED,
    /** Whoever complained takes it back. */
    TAKEN_BACK
}
