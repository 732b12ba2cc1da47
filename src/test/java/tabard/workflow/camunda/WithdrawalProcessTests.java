package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.WithdrawalModel.DECIDE_WITHDRAWAL;
import static tabard.workflow.camunda.WithdrawalModel.RECORD_REPRESENTATIONS;
import static tabard.workflow.camunda.WithdrawalModel.REVIEW_OUTCOME;
import static tabard.workflow.camunda.WithdrawalModel.REVIEW_URGENT_ACT;
import static tabard.workflow.camunda.WithdrawalModel.WITHDRAWAL_DROPPED;
import static tabard.workflow.camunda.WithdrawalModel.WITHDRAWAL_OUTCOME;
import static tabard.workflow.camunda.WithdrawalModel.WITHDRAWAL_ROUTE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.withdrawal.Withdrawal;
import tabard.workflow.NotAtStep;
import tabard.workflow.Standing;

/** The route of a withdrawal through {@code bpmn/withdrawal.bpmn}, job by job; the work of each step is STUBBED. */
class WithdrawalProcessTests {

    static final String KEY = "withdrawal:00000000-0000-0000-0000-000000000001";
    static final List<String> ESCALATED = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "withdrawal", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate)
                    execution -> ESCALATED.add(StepNames.escalated(execution.getCurrentActivityId()))));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    final EngineJobs jobs = new EngineJobs(ENGINE.getRuntimeService(), ENGINE.getManagementService());

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            return Date.from(Instant.parse("2027-04-01T00:00:00Z"));
        }
    }

    @BeforeEach
    void nothingYet() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        ESCALATED.clear();
    }

    @ParameterizedTest
    @EnumSource(WithdrawalOutcome.class)
    void aProposalIsHeardThenDecided(WithdrawalOutcome outcome) {
        var instance = opened(WithdrawalRoute.MINDED_TO);
        assertThat(instance).isWaitingAtExactly(RECORD_REPRESENTATIONS);
        matters.complete(KEY, RECORD_REPRESENTATIONS, Map.of());
        assertThat(instance).isWaitingAtExactly(DECIDE_WITHDRAWAL);

        matters.complete(KEY, DECIDE_WITHDRAWAL, WITHDRAWAL_OUTCOME.with(outcome));

        assertThat(instance)
                .isEnded()
                .hasPassed(outcome == WithdrawalOutcome.KEPT ? "EndEvent_Kept" : "EndEvent_Withdrawn")
                .hasNotPassed(REVIEW_URGENT_ACT);
    }

    @Test
    void whatWasDoneAtOnceIsLookedAtUntilItIsDoneWith() {
        var instance = opened(WithdrawalRoute.AT_ONCE);
        for (int round = 0; round < 2; round++) {
            assertThat(instance).isWaitingAtExactly(REVIEW_URGENT_ACT);
            matters.complete(KEY, REVIEW_URGENT_ACT, REVIEW_OUTCOME.with(UrgentReviewOutcome.GOES_ON));
        }

        matters.complete(KEY, REVIEW_URGENT_ACT, REVIEW_OUTCOME.with(UrgentReviewOutcome.DONE));

        assertThat(instance).isEnded().hasPassed("EndEvent_Reviewed").hasNotPassed(RECORD_REPRESENTATIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORD_REPRESENTATIONS, DECIDE_WITHDRAWAL})
    void aDroppedProposalEndsWhereverItWaits(String step) {
        var instance = waitingAt(step);

        matters.tell(KEY, WITHDRAWAL_DROPPED, "drop");

        assertThat(instance).isEnded().hasPassed("EndEvent_Dropped");
        assertThatExceptionOfType(NotAtStep.class).isThrownBy(() -> matters.tell(KEY, WITHDRAWAL_DROPPED, "drop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORD_REPRESENTATIONS, DECIDE_WITHDRAWAL, REVIEW_URGENT_ACT})
    void anOverdueStepIsEscalatedAndWaitsOn(String step) {
        var instance = waitingAt(step);

        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .activityId("Event_%sDue".formatted(step.substring(step.indexOf('_') + 1)))
                .singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
        jobs.carryOn(KEY);

        assertThat(instance).isWaitingAt(step);
        assertThat(ESCALATED).containsExactly(step);
    }

    @ParameterizedTest
    @EnumSource(
            value = Withdrawal.State.class,
            names = {"HEARING", "DECIDING", "REVIEWING"})
    void aLostProcessIsPutBackWhereTheWithdrawalStands(Withdrawal.State state) {
        var places = WithdrawalStanding.places(state);
        var rebuilding = new Rebuilding(ENGINE.getRuntimeService());
        var standing = new Standing(WithdrawalModel.PROCESS, KEY, places, Map.of());

        assertThat(rebuilding.rebuild(standing)).isTrue();
        assertThat(rebuilding.rebuild(standing)).isFalse();
        assertThat(ENGINE.getRuntimeService().getActiveActivityIds(instance().getId()))
                .isEqualTo(places);
    }

    private ProcessInstance waitingAt(String step) {
        var instance = opened(step.equals(REVIEW_URGENT_ACT) ? WithdrawalRoute.AT_ONCE : WithdrawalRoute.MINDED_TO);
        if (step.equals(DECIDE_WITHDRAWAL)) {
            matters.complete(KEY, RECORD_REPRESENTATIONS, Map.of());
        }
        assertThat(instance).isWaitingAtExactly(step);
        return instance;
    }

    private ProcessInstance opened(WithdrawalRoute route) {
        matters.start(WithdrawalModel.PROCESS, KEY, WITHDRAWAL_ROUTE.with(route));
        return instance();
    }

    private static ProcessInstance instance() {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }
}
