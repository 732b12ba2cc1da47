package tabard.workflow;

/**
 * An automatic step that has failed as often as it may: somebody has to look, and then carry on.
 *
 * @param matter the key of the matter, such as a case reference
 * @param step the element of the model
 * @param explanation what went wrong, in the words of the fault
 */
public record StuckStep(String matter, String step, String explanation) {}
