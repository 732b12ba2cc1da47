package tabard.vetting;

/** Why a vetting unit has to look at somebody again. Never what happened: that goes to the unit by its own way. */
public enum ConcernKind {
    /** The employer reports that the circumstances of the person have changed. */
    CHANGE,
    /** An officer of the force has learned something adverse. */
    ADVERSE,
    /** Another authority has withdrawn a clearance that the force relies on. */
    WITHDRAWN_ELSEWHERE,
    /** The person declares that something has changed. */
    DECLARED_CHANGE,
    /** The yearly declaration was due and has not come. */
    DECLARATION_MISSING
}
