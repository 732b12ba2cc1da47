package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/variation.bpmn} and Java share; a test compares the two, both ways. */
final class VariationModel {

    static final String PROCESS = "variation";

    static final String DECIDE_VARIATION = "UserTask_DecideVariation";

    static final ProcessVariable<VariationOutcome> VARIATION_OUTCOME =
            ProcessVariable.of("variationOutcome", VariationOutcome.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(VARIATION_OUTCOME);

    private VariationModel() {}
}
