package tabard.workflow.camunda;

/** How somebody has decided on a variation that was proposed. */
enum VariationOutcome {
    /** The accreditation is varied. */
    VARIED,
    /** It stays as it is. */
    KEPT
}
