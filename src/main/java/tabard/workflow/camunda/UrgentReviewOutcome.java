package tabard.workflow.camunda;

/** Whether what was done at once is looked at once more. */
enum UrgentReviewOutcome {
    /** It is done with. */
    DONE,
    /** It is looked at again. */
    GOES_ON
}
