package tabard.workflow.camunda;

/** How an officer has left the recommendation. */
enum RecommendationOutcome {
    /** It is made: the chief officer's turn. */
    RECOMMENDED,
    /** It needs an answer from the applicant first. */
    MORE_INFORMATION
}
