package tabard.evidence;

/** What a document is evidence of. None of them is a vetting detail: those are never kept here. */
public enum DocumentKind {
    /** Who controls the organisation, or who somebody is. */
    IDENTITY,
    /** The likeness of a person, for the certificate and the card. */
    PHOTO,
    /** Insurance, which has an end. */
    INSURANCE,
    /** How the organisation handles complaints (Police Reform Act 2002, s.40(9)). */
    COMPLAINTS_PROCEDURE,
    /** How the people are supervised. */
    SUPERVISION_PLAN,
    /** The uniform and the badge. */
    UNIFORM,
    /** A training plan or the proof of a course. */
    TRAINING,
    /** A policy of the organisation. */
    POLICY,
    /** A report on the organisation, such as that of Police CPI. */
    REPORT,
    /** A protocol, agreement or memorandum between the organisation and a force. */
    AGREEMENT,
    /** Anything else. */
    OTHER
}
