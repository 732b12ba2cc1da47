package tabard.accreditation;

/** Where an accreditation stands. There is no state called suspended: the Act knows none. Only {@link #VALID} lets anybody act. */
public enum AccreditationState {
    /** It stands. */
    VALID,
    /** Its period has not begun. */
    NOT_YET_VALID,
    /** Its period is over (PRA 2002 s.41(7)). */
    EXPIRED,
    /** The holder left the employer, or the force's arrangement with the employer ended (s.41(8)). */
    CEASED,
    /** The chief officer withdrew it by notice (s.42(3)). */
    WITHDRAWN,
    /** The chief officer varied it by notice so that, for the time being, no power may be used (s.42(3)). */
    STOOD_DOWN,
    /** Another accreditation runs on from its end (s.41(7)). */
    REPLACED,
    /** There is no such accreditation, or a fact it depends on cannot be read. */
    UNKNOWN
}
