package tabard.workflow.camunda;

/** How somebody has decided on a withdrawal that was proposed. */
enum WithdrawalOutcome {
    /** The accreditation is withdrawn. */
    WITHDRAWN,
    /** It stays as it is. */
    KEPT
}
