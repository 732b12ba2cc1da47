package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.VariationModel.DECIDE_VARIATION;
import static tabard.workflow.camunda.VariationModel.VARIATION_OUTCOME;

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
import tabard.workflow.Standing;

/** The route of a variation through {@code bpmn/variation.bpmn}, job by job; the work of each step is STUBBED. */
class VariationProcessTests {

    static final String KEY = "variation:00000000-0000-0000-0000-000000000001";
    static final List<String> ESCALATED = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "variation", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate)
                    execution -> ESCALATED.add(StepNames.escalated(execution.getCurrentActivityId()))));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    final EngineJobs jobs = new EngineJobs(ENGINE.getRuntimeService(), ENGINE.getManagementService());
    ProcessInstance instance;

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            return Date.from(Instant.parse("2027-04-01T00:00:00Z"));
        }
    }

    @BeforeEach
    void aProposal() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        ESCALATED.clear();
        matters.start(VariationModel.PROCESS, KEY, Map.of());
        instance = instance();
        assertThat(instance).isWaitingAtExactly(DECIDE_VARIATION);
    }

    @ParameterizedTest
    @EnumSource(VariationOutcome.class)
    void endsAsItIsDecided(VariationOutcome outcome) {
        matters.complete(KEY, DECIDE_VARIATION, VARIATION_OUTCOME.with(outcome));

        assertThat(instance)
                .isEnded()
                .hasPassed(outcome == VariationOutcome.KEPT ? "EndEvent_Kept" : "EndEvent_Varied");
    }

    @Test
    void anOverdueDecisionIsEscalatedAndWaitsOn() {
        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .activityId("Event_DecideVariationDue")
                .singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
        jobs.carryOn(KEY);

        assertThat(instance).isWaitingAt(DECIDE_VARIATION);
        assertThat(ESCALATED).containsExactly(DECIDE_VARIATION);
    }

    @Test
    void aLostProcessIsPutBack() {
        ENGINE.getRuntimeService().deleteProcessInstance(instance.getId(), "lost");
        var rebuilding = new Rebuilding(ENGINE.getRuntimeService());

        assertThat(rebuilding.rebuild(new Standing(VariationModel.PROCESS, KEY, List.of(DECIDE_VARIATION), Map.of())))
                .isTrue();
        assertThat(instance()).isWaitingAtExactly(DECIDE_VARIATION);
    }

    private static ProcessInstance instance() {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }
}
