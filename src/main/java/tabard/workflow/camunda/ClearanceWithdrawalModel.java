package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/clearance-withdrawal.bpmn} and Java share; a test compares the two, both ways. */
final class ClearanceWithdrawalModel {

    static final String PROCESS = "clearance-withdrawal";
    static final Set<ProcessVariable<?>> VARIABLES = Set.of();

    private ClearanceWithdrawalModel() {}
}
