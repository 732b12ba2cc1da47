package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/withdrawal.bpmn} and Java share; a test compares the two, both ways. */
final class WithdrawalModel {

    static final String PROCESS = "withdrawal";
    static final String WITHDRAWAL_DROPPED = "tabard.withdrawalDropped";

    static final String RECORD_REPRESENTATIONS = "UserTask_RecordRepresentations";
    static final String DECIDE_WITHDRAWAL = "UserTask_DecideWithdrawal";
    static final String REVIEW_URGENT_ACT = "UserTask_ReviewUrgentAct";

    static final ProcessVariable<WithdrawalRoute> WITHDRAWAL_ROUTE =
            ProcessVariable.of("withdrawalRoute", WithdrawalRoute.class);
    static final ProcessVariable<WithdrawalOutcome> WITHDRAWAL_OUTCOME =
            ProcessVariable.of("withdrawalOutcome", WithdrawalOutcome.class);
    static final ProcessVariable<UrgentReviewOutcome> REVIEW_OUTCOME =
            ProcessVariable.of("reviewOutcome", UrgentReviewOutcome.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(WITHDRAWAL_ROUTE, WITHDRAWAL_OUTCOME, REVIEW_OUTCOME);

    private WithdrawalModel() {}
}
