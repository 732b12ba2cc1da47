package tabard.vetting;

/** Whether vetting that was discontinued is asked for again. */
public enum AskAgain {
    /** It is. */
    AGAIN,
    /** It is not, and the case is closed. */
    CLOSE
}
