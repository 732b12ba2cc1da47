package tabard.workflow.camunda;

/** Whether a review of a refusal may be asked for. */
enum ReviewRight {
    /** The authority gives days for it, and they run. */
    OPEN,
    /** It gives none. */
    NONE
}
