package tabard.notice;

/** What a notice tells of. Each has a template, {@code notices/<template>.properties}; a new wording is a new version. */
public enum NoticeKind {
    /** An accreditation ended by law, for the person left the employer. */
    LEFT_EMPLOYER("left-employer-1"),
    /** An accreditation ended by law, for the arrangement with the employer ended. */
    ARRANGEMENT_ENDED("arrangement-ended-1"),
    /** Powers were granted. */
    GRANTED("granted-1"),
    /** No power was granted. */
    REFUSED("refused-1"),
    /** The case ended without a decision: vetting, training, or the employer withdrew it. */
    CASE_CLOSED("case-closed-1"),
    /** The accreditation was changed. */
    VARIED("varied-1"),
    /** For the time being no power may be used. */
    STOOD_DOWN("stood-down-1"),
    /** The powers there were may be used again. */
    STAND_DOWN_ENDED("stand-down-ended-1"),
    /** The accreditation was withdrawn. */
    WITHDRAWN("withdrawn-1"),
    /** Another accreditation runs on from the end of this one. */
    RENEWED("renewed-1"),
    /** A withdrawal is proposed, and the person may say what they think of it. */
    MINDED_TO_WITHDRAW("minded-to-withdraw-1"),
    /** A withdrawal that was proposed is not made. */
    NOT_WITHDRAWN("not-withdrawn-1"),
    /** What was done at once was looked at again, and nothing changes for now. */
    ACT_REVIEWED("act-reviewed-1"),
    /** The law ends a power; version 1 was a draft of its own, before there were notices. */
    POWER_ENDED("power-ended-2");

    private final String template;

    NoticeKind(String template) {
        this.template = template;
    }

    /** The template in use, with its version. */
    String template() {
        return template;
    }
}
