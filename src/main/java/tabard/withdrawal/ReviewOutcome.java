package tabard.withdrawal;

/** What somebody found who looked again at what was done at once. */
public enum ReviewOutcome {
    /** It was right, and nothing more is to be done. Of a stand-down only where the accreditation is over by now. */
    CONFIRMED,
    /** The withdrawal should not have been made. The Act lets nobody undo it: the person may be accredited anew (s.41(2)). */
    SET_ASIDE,
    /** The stand-down is ended by notice, and the powers there were are given back. */
    GIVEN_BACK,
    /** The accreditation that was stood down is withdrawn by notice. */
    WITHDRAWN,
    /** The stand-down goes on, and is looked at again. */
    GOES_ON;

    /** Whether it can be found of what was done. */
    public boolean fits(Withdrawal.Route route) {
        return switch (this) {
            case CONFIRMED -> route != Withdrawal.Route.MINDED_TO;
            case SET_ASIDE -> route == Withdrawal.Route.WITHDRAWN_AT_ONCE;
            case GIVEN_BACK, WITHDRAWN, GOES_ON -> route == Withdrawal.Route.STOOD_DOWN_AT_ONCE;
        };
    }

    /** Whether a notice is served with it. */
    public boolean served() {
        return this == GIVEN_BACK || this == WITHDRAWN;
    }
}
