package tabard.roster;

/** How far an uploaded roster has come. */
public enum RosterStatus {
    /** Judged, and nothing saved of its people. */
    DRAFT,
    /** Its good rows are people now. */
    CONFIRMED,
    /** Set aside without saving anybody. */
    UNDONE
}
