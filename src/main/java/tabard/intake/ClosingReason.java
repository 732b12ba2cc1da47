package tabard.intake;

/** How a case ended. */
public enum ClosingReason {
    /** Powers were granted and a certificate issued. */
    ACCREDITED,
    /** The vetting unit did not clear the person. */
    VETTING_NOT_CLEARED,
    /** The person was found not to be adequately trained. */
    TRAINING_FAILED,
    /** The chief officer refused every power, or none could be granted on the day. */
    POWERS_REFUSED,
    /** The applicant withdrew it. */
    WITHDRAWN,
    /** The arrangement ended on which an accreditation would have rested (s.41(1)). */
    ARRANGEMENT_ENDED
}
