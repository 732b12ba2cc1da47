package tabard.endorsement;

/** Where an application or an entry stands on a day: worked out from what was done and from dates, never stored. */
public enum EndorsementState {
    /** With the reviewer. */
    CHECKING("is being checked"),
    /** The reviewer waits for an answer. */
    QUERY("waits for an answer of the applicant"),
    /** Not confirmed; it may be sent again. */
    NOT_CONFIRMED("was not confirmed"),
    /** On the public list. */
    LISTED("is listed"),
    /** On the public list still; its reconfirmation is overdue. */
    RECONFIRM_DUE("is due to be confirmed again"),
    /** Hidden for now. */
    PAUSED("is paused"),
    /** Nobody confirmed it again in time: it has left the list. */
    LAPSED("has lapsed"),
    /** Taken off by the reviewer. */
    REMOVED("was taken off the list"),
    /** Whoever applied or was listed has left. */
    LEFT("was withdrawn by the applicant");

    private final String words;

    EndorsementState(String words) {
        this.words = words;
    }

    /** The state as the end of a sentence. */
    String words() {
        return words;
    }

    /** Whether it is on the public list. */
    public boolean listed() {
        return this == LISTED || this == RECONFIRM_DUE;
    }

    /** Whether nothing more comes of it. */
    public boolean over() {
        return this == LAPSED || this == REMOVED || this == LEFT;
    }

    /** Whether it has been confirmed and still counts, shown or not. */
    public boolean kept() {
        return listed() || this == PAUSED;
    }
}
