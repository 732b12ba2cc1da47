package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/policy-change.bpmn} and Java share; a test compares the two, both ways. */
final class PolicyChangeModel {

    static final String PROCESS = "policy-change";
    static final String DRAFT_ABANDONED = "tabard.draftAbandoned";

    static final String DRAFT_POLICY_CHANGE = "UserTask_DraftPolicyChange";
    static final String APPROVE_POLICY_CHANGE = "UserTask_ApprovePolicyChange";
    static final String POLICY_TAKES_EFFECT = "Event_PolicyTakesEffect";

    static final ProcessVariable<ApprovalOutcome> APPROVAL_OUTCOME =
            ProcessVariable.of("approvalOutcome", ApprovalOutcome.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(APPROVAL_OUTCOME);

    private PolicyChangeModel() {}
}
