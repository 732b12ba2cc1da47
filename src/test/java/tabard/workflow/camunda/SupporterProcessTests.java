package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.SupporterModel.ANSWER_QUERY;
import static tabard.workflow.camunda.SupporterModel.CHECK_ENDORSEMENT;
import static tabard.workflow.camunda.SupporterModel.CHECK_ENDORSEMENT_AT_FORCE;

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
import tabard.endorsement.EndorsementScheme.Reviewer;
import tabard.endorsement.EndorsementState;
import tabard.workflow.NotAtStep;

/** The route an application takes through {@code bpmn/supporter.bpmn}; the work of each step is STUBBED. */
class SupporterProcessTests {

    static final String KEY = "endorsement:00000000-0000-0000-0000-000000000001";
    static final List<String> DONE = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "supporter", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate)
                    execution -> DONE.add("escalated " + StepNames.escalated(execution.getCurrentActivityId()))));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    final EngineJobs jobs = new EngineJobs(ENGINE.getRuntimeService(), ENGINE.getManagementService());
    final Rebuilding rebuilding = new Rebuilding(ENGINE.getRuntimeService());

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
        DONE.clear();
    }

    @Test
    void aCheckerAsksTheApplicantAnswersAndItIsListed() {
        var instance = started(Reviewer.CHECKER);
        assertThat(instance).isWaitingAtExactly(CHECK_ENDORSEMENT);

        check(CHECK_ENDORSEMENT, CheckOutcome.QUERIED);
        assertThat(instance).isWaitingAtExactly(ANSWER_QUERY);
        matters.complete(KEY, ANSWER_QUERY, Map.of());
        assertThat(instance).isWaitingAtExactly(CHECK_ENDORSEMENT);
        check(CHECK_ENDORSEMENT, CheckOutcome.CONFIRMED);

        assertThat(instance).isEnded().hasPassed("EndEvent_Listed").hasNotPassed("EndEvent_NotConfirmed");
    }

    @Test
    void anOfficerChecksWhereThePackSaysSo() {
        var instance = started(Reviewer.OFFICER);
        assertThat(instance).isWaitingAtExactly(CHECK_ENDORSEMENT_AT_FORCE);

        check(CHECK_ENDORSEMENT_AT_FORCE, CheckOutcome.NOT_CONFIRMED);

        assertThat(instance).isEnded().hasPassed("EndEvent_NotConfirmed");
    }

    @Test
    void theApplicantLeavesFromAnywhereButNotTwice() {
        var instance = started(Reviewer.CHECKER);
        check(CHECK_ENDORSEMENT, CheckOutcome.QUERIED);

        matters.tell(KEY, SupporterModel.WITHDRAWN, "withdraw");

        assertThat(instance).isEnded().hasPassed("EndEvent_Withdrawn");
        assertThatThrownBy(() -> matters.tell(KEY, SupporterModel.WITHDRAWN, "withdraw"))
                .isInstanceOf(NotAtStep.class);
    }

    @Test
    void aStepThatWaitsTooLongIsEscalatedAndGoesOnWaiting() {
        var instance = started(Reviewer.CHECKER);
        ENGINE.getManagementService()
                .executeJob(ENGINE.getManagementService()
                        .createJobQuery()
                        .timers()
                        .singleResult()
                        .getId());
        jobs.carryOn(KEY);

        assertThat(instance).isWaitingAtExactly(CHECK_ENDORSEMENT);
        org.assertj.core.api.Assertions.assertThat(DONE).containsExactly("escalated " + CHECK_ENDORSEMENT);
    }

    @Test
    void aLostProcessIsPutBackWhereTheFactsSayItIs() {
        rebuilding.rebuild(SupporterStanding.of(KEY, Reviewer.OFFICER, EndorsementState.CHECKING));
        assertThat(instance()).isWaitingAtExactly(CHECK_ENDORSEMENT_AT_FORCE);
        check(CHECK_ENDORSEMENT_AT_FORCE, CheckOutcome.QUERIED);
        matters.complete(KEY, ANSWER_QUERY, Map.of());

        assertThat(instance()).isWaitingAtExactly(CHECK_ENDORSEMENT_AT_FORCE);
        for (var state : EndorsementState.values()) {
            if (state != EndorsementState.CHECKING && state != EndorsementState.QUERY) {
                org.assertj.core.api.Assertions.assertThat(SupporterStanding.of(KEY, Reviewer.CHECKER, state)
                                .places())
                        .isEmpty();
            }
        }
    }

    private ProcessInstance started(Reviewer reviewer) {
        matters.start(SupporterModel.PROCESS, KEY, SupporterModel.REVIEWER.with(reviewer));
        return instance();
    }

    private void check(String step, CheckOutcome outcome) {
        matters.complete(KEY, step, SupporterModel.CHECK_OUTCOME.with(outcome));
    }

    private static ProcessInstance instance() {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }
}
