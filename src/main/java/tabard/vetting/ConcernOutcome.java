package tabard.vetting;

/** What a vetting unit does about a concern. */
public enum ConcernOutcome {
    /** Nothing need be done. */
    NO_ACTION,
    /** The person is to be vetted again. */
    VET_AGAIN,
    /** The unit has withdrawn its clearance. */
    CLEARANCE_WITHDRAWN
}
