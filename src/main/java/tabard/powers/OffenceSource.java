package tabard.powers;

/** Where the offences come from that a grant of a power must name. */
public enum OffenceSource {
    /** The table of offences open to a penalty notice for disorder. */
    PENALTY_NOTICE_TABLE,
    /** The power's own short list. */
    OWN_LIST,
    /** The byelaws on the list that the force has agreed and published. */
    LISTED_BYELAWS,
    /** It has no offences. */
    NONE
}
