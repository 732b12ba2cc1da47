package tabard.intake;

/**
 * Why an officer asks the applicant for more, and of whom it is asked: while a question waits the force's clock stands still. The
 * Act sets no time and no clock; both are a product rule (INFERRED).
 */
public enum StopReason {
    /** Something that the form asked was not said, or not clearly. */
    INFORMATION_MISSING(Party.EMPLOYER),
    /** A document is not there. */
    DOCUMENT_MISSING(Party.EMPLOYER),
    /** A document cannot be read, has run out, or says something else. */
    DOCUMENT_UNCLEAR(Party.EMPLOYER),
    /** The person has to say something that only they can. */
    PERSON_TO_ANSWER(Party.PERSON),
    /** The person has to show who they are. */
    PERSON_TO_PROVE_IDENTITY(Party.PERSON),
    /** Another reason, which the question says. */
    OTHER(Party.EMPLOYER);

    /** For whom the case waits; the answer is the employer's to give for either. */
    public enum Party {
        EMPLOYER,
        PERSON
    }

    private final Party party;

    StopReason(Party party) {
        this.party = party;
    }

    /** For whom the case waits. */
    public Party party() {
        return party;
    }
}
