package tabard.workflow.camunda;

/** What an officer has made of an organisation's application. */
enum AssessmentOutcome {
    /** It lies before the chief officer. */
    ASSESSED,
    /** The organisation is asked for more. */
    ASKED
}
