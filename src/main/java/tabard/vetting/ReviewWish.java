package tabard.vetting;

/** Whether a refusal is to be reviewed. */
public enum ReviewWish {
    /** The person asks for it. */
    ASKED,
    /** The person does not. */
    NOT_ASKED
}
