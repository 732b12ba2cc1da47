package tabard.evidence;

/** Why somebody reads a document: the justification that the Data Protection Act 2018, s.62(2) asks for. */
public enum ReadReason {
    /** The organisation looks at what it sent. */
    OWN_RECORD,
    /** A force considers an application, an arrangement or a review. */
    ASSESSMENT,
    /** A force looks into a complaint or a report. */
    COMPLAINT,
    /** A person's photo is printed on their certificate. */
    CERTIFICATE,
    /** An auditor looks at how the scheme is run. */
    AUDIT
}
