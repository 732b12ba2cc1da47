package tabard.workflow.camunda;

/** What came of a look at an application under a scheme without powers. */
enum CheckOutcome {
    CONFIRMED,
    NOT_CONFIRMED,
    QUERIED
}
