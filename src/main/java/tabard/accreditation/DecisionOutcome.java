package tabard.accreditation;

/** Whether anything is granted. */
public enum DecisionOutcome {
    /** At least one power is. */
    GRANT,
    /** None is. */
    REFUSE_ALL
}
