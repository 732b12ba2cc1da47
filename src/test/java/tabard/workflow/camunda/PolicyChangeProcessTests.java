package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.PolicyChangeModel.APPROVAL_OUTCOME;
import static tabard.workflow.camunda.PolicyChangeModel.APPROVE_POLICY_CHANGE;
import static tabard.workflow.camunda.PolicyChangeModel.DRAFT_ABANDONED;
import static tabard.workflow.camunda.PolicyChangeModel.DRAFT_POLICY_CHANGE;
import static tabard.workflow.camunda.PolicyChangeModel.POLICY_TAKES_EFFECT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
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
import tabard.policy.PolicyDraft;
import tabard.workflow.NotAtStep;
import tabard.workflow.Standing;

/** The route a draft takes through {@code bpmn/policy-change.bpmn}, job by job; the work of each step is STUBBED. */
class PolicyChangeProcessTests {

    static final String DRAFT = "policy-draft:00000000-0000-0000-0000-000000000001";
    static final Date LATER = Date.from(Instant.parse("2027-04-01T00:00:00Z"));
    static final List<String> DONE = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running("policy-change", stubs());

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    final EngineJobs jobs = new EngineJobs(ENGINE.getRuntimeService(), ENGINE.getManagementService());
    ProcessInstance instance;

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            return LATER;
        }

        /** Answers the model. */
        public Date forEvent(String process, String businessKey, String event) {
            DONE.add("asked " + event);
            return LATER;
        }
    }

    @BeforeEach
    void aDraft() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        DONE.clear();
        matters.start(PolicyChangeModel.PROCESS, DRAFT, Map.of());
        instance = instance();
    }

    @Test
    void anApprovedDraftIsAnnouncedOnItsDay() {
        assertThat(instance).isWaitingAtExactly(DRAFT_POLICY_CHANGE);
        matters.complete(DRAFT, DRAFT_POLICY_CHANGE, Map.of());
        assertThat(instance).isWaitingAtExactly(APPROVE_POLICY_CHANGE);
        answer(ApprovalOutcome.APPROVED);
        assertThat(instance).isWaitingAtExactly(POLICY_TAKES_EFFECT);
        assertThat(DONE).containsExactly("asked " + POLICY_TAKES_EFFECT);
        assertThat(jobs.carryOn(DRAFT)).isZero();

        fire(POLICY_TAKES_EFFECT);
        jobs.carryOn(DRAFT);

        assertThat(instance).isEnded().hasPassed("ServiceTask_AnnouncePolicy", "EndEvent_InEffect");
        assertThat(DONE).contains("announced " + DRAFT);
    }

    @Test
    void aDraftThatIsSentBackIsWrittenAgain() {
        for (int round = 0; round < 2; round++) {
            matters.complete(DRAFT, DRAFT_POLICY_CHANGE, Map.of());
            answer(ApprovalOutcome.RETURNED);
            assertThat(instance).isWaitingAtExactly(DRAFT_POLICY_CHANGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DRAFT_POLICY_CHANGE, APPROVE_POLICY_CHANGE})
    void anAbandonedDraftEndsWhereverItWaits(String step) {
        waitingAt(step);

        matters.tell(DRAFT, DRAFT_ABANDONED, "abandon");

        assertThat(instance).isEnded().hasPassed("EndEvent_Abandoned").hasNotPassed("EndEvent_InEffect");
        assertThatExceptionOfType(NotAtStep.class)
                .isThrownBy(() -> matters.tell(DRAFT, DRAFT_ABANDONED, "abandon"))
                .withMessage("%s does not wait for this step now: abandon.", DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {DRAFT_POLICY_CHANGE, APPROVE_POLICY_CHANGE})
    void anOverdueStepIsEscalatedAndWaitsOn(String step) {
        waitingAt(step);

        fire("Event_%sDue".formatted(step.substring(step.indexOf('_') + 1)));
        jobs.carryOn(DRAFT);

        assertThat(instance).isWaitingAt(step);
        assertThat(DONE).containsExactly("escalated " + step);
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyDraft.State.class,
            names = {"DRAFT", "RETURNED", "SENT", "APPROVED"})
    void aLostProcessIsPutBackWhereTheDraftStands(PolicyDraft.State state) {
        ENGINE.getRuntimeService().deleteProcessInstance(instance.getId(), "lost");
        var places = PolicyChangeStanding.places(state);

        var rebuilding = new Rebuilding(ENGINE.getRuntimeService());
        var standing = new Standing(PolicyChangeModel.PROCESS, DRAFT, places, Map.of());

        assertThat(rebuilding.rebuild(standing)).isTrue();
        assertThat(rebuilding.rebuild(standing)).isFalse();
        assertThat(ENGINE.getRuntimeService().getActiveActivityIds(instance().getId()))
                .isEqualTo(places);
    }

    private void waitingAt(String step) {
        if (step.equals(APPROVE_POLICY_CHANGE)) {
            matters.complete(DRAFT, DRAFT_POLICY_CHANGE, Map.of());
        }
        assertThat(instance).isWaitingAtExactly(step);
    }

    private void answer(ApprovalOutcome outcome) {
        matters.complete(DRAFT, APPROVE_POLICY_CHANGE, APPROVAL_OUTCOME.with(outcome));
    }

    private static void fire(String event) {
        var timer =
                ENGINE.getManagementService().createJobQuery().activityId(event).singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
    }

    private static ProcessInstance instance() {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(DRAFT)
                .singleResult();
    }

    private static Map<Object, Object> stubs() {
        var stubs = new HashMap<Object, Object>();
        stubs.put("deadlines", new StubDeadlines());
        stubs.put("escalateDelegate", (JavaDelegate)
                execution -> DONE.add("escalated " + StepNames.escalated(execution.getCurrentActivityId())));
        stubs.put("announcePolicyDelegate", (JavaDelegate)
                execution -> DONE.add("announced " + execution.getProcessBusinessKey()));
        return stubs;
    }
}
