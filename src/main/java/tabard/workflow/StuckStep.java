package tabard.workflow;

import tabard.kernel.CaseReference;

/**
 * An automatic step that has failed as often as it may: somebody has to look, and then carry on.
 *
 * @param step the element of the model
 * @param explanation what went wrong, in the words of the fault
 */
public record StuckStep(CaseReference caseReference, String step, String explanation) {}
