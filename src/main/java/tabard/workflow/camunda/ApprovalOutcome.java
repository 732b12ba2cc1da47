package tabard.workflow.camunda;

/** How a chief officer has answered a draft. */
enum ApprovalOutcome {
    /** It is a version of the policy. */
    APPROVED,
    /** It is to be written again. */
    RETURNED
}
