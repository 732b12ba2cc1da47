package tabard.vetting;

/** For whom or what a vetting unit has to wait. Never why. */
public enum StopReason {
    /** The applicant has something to supply. */
    APPLICANT,
    /** Another authority has something to supply. */
    OTHER_AUTHORITY,
    /** The years of residence are looked into (practice 4.3). */
    RESIDENCE,
    /** The person is under investigation or on bail (practice 4.1). */
    INVESTIGATION
}
