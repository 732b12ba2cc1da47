package tabard.workflow.camunda;

/** For whom a record of conduct is. */
enum ConductHandler {
    /** The employer, whose complaints these are (PRA 2002 s.40(9)). */
    EMPLOYER,
    /** The force alone. */
    FORCE
}
