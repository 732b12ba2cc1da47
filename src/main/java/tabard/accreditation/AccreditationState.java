package tabard.accreditation;

/** Where an accreditation stands on a day. There is no state called suspended: the Act knows none. */
public enum AccreditationState {
    /** It stands. */
    VALID,
    /** Its period has not begun. */
    NOT_YET_VALID,
    /** Its period is over (PRA 2002 s.41(7)). */
    EXPIRED,
    /** The holder left the employer, or the force's arrangement with the employer ended (s.41(8)). */
    CEASED,
    /** There is no such accreditation, or a fact it depends on cannot be read. */
    UNKNOWN
}
