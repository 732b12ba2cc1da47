package tabard.conduct;

/** What a force concludes of what touches suitability. None of these varies or withdraws: each leads to somebody who decides. */
public enum ForceOutcome {
    NO_FURTHER_ACTION,
    /** The employer is given advice. */
    ADVICE_TO_EMPLOYER,
    /** A variation is to be considered (PRA 2002 s.42(3)). */
    CONSIDER_VARIATION,
    /** A withdrawal is to be considered (PRA 2002 s.42(3)). */
    CONSIDER_WITHDRAWAL,
    /** It is with investigators, as an offence (PRA 2002 s.46). */
    WITH_INVESTIGATORS
}
