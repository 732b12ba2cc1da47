package tabard.accreditation;

/** What came of a decision to grant, when the rules were run again on the day. */
public enum GrantOutcome {
    /** At least one power has been granted. */
    GRANTED,
    /** Something has come up since the decision in the way of every power. */
    NOTHING_GRANTED
}
