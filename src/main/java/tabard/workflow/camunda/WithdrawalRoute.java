package tabard.workflow.camunda;

/** Which way a withdrawal goes. */
enum WithdrawalRoute {
    /** The person is heard first. */
    MINDED_TO,
    /** It is done already, and looked at again. */
    AT_ONCE
}
