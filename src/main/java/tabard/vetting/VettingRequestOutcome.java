package tabard.vetting;

/** Whether a vetting unit has been asked. */
public enum VettingRequestOutcome {
    /** The unit has been asked, and will record an outcome. */
    REQUESTED,
    /** What is needed is there already, by the force's own clearance or by one it recognises. */
    RECOGNISED,
    /** The unit has answered already: the process was lost, and goes on from the answer. */
    ANSWERED
}
