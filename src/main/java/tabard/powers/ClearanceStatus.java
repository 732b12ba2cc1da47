package tabard.powers;

/** What a vetting authority has said of a person: the outcome and never what lies behind it. */
public enum ClearanceStatus {
    IN_PROGRESS,
    CLEARED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    DISCONTINUED;

    /** Tells whether it replaces every clearance that the same authority gave on or before its day. */
    public boolean replacesClearances() {
        return switch (this) {
            case REFUSED, WITHDRAWN, LAPSED, DISCONTINUED -> true;
            case IN_PROGRESS, CLEARED -> false;
        };
    }
}
