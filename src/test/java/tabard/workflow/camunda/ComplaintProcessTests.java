package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.ComplaintModel.ANSWER_COMPLAINT;
import static tabard.workflow.camunda.ComplaintModel.CONDUCT_HANDLER;
import static tabard.workflow.camunda.ComplaintModel.CONSIDER_CONDUCT;
import static tabard.workflow.camunda.ComplaintModel.PROCESS;
import static tabard.workflow.camunda.ComplaintModel.SUITABILITY_TOUCHED;

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
import tabard.workflow.NotAtStep;

/** The way of a complaint through {@code bpmn/complaint.bpmn}, job by job; the work of each step is STUBBED. */
class ComplaintProcessTests {

    static final String KEY = "conduct:00000000-0000-0000-0000-000000000001";
    static final List<String> ESCALATED = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "complaint", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate)
                    step -> ESCALATED.add(step.getCurrentActivityId())));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            return Date.from(Instant.parse("2027-04-01T00:00:00Z"));
        }
    }

    @BeforeEach
    void nothingIsLeft() {
        init(ENGINE);
        ESCALATED.clear();
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
    }

    @Test
    void aComplaintWaitsForTheEmployerAloneAndEndsWithTheAnswer() {
        var instance = recorded(ConductHandler.EMPLOYER);
        assertThat(instance).isWaitingAtExactly(ANSWER_COMPLAINT);

        matters.complete(KEY, ANSWER_COMPLAINT, Map.of());

        assertThat(instance).isEnded().hasPassed("EndEvent_ComplaintAnswered").hasNotPassed(CONSIDER_CONDUCT);
    }

    @Test
    void oneThatMayTouchSuitabilityWaitsForAnOfficerBesideTheEmployerAndForEachAlone() {
        var instance = recorded(ConductHandler.EMPLOYER);

        matters.tell(KEY, SUITABILITY_TOUCHED, "tell the force");

        assertThat(instance).isWaitingAtExactly(ANSWER_COMPLAINT, CONSIDER_CONDUCT);
        matters.complete(KEY, ANSWER_COMPLAINT, Map.of());
        assertThat(instance).isWaitingAtExactly(CONSIDER_CONDUCT);
        matters.complete(KEY, CONSIDER_CONDUCT, Map.of());
        assertThat(instance).isEnded().hasPassed("EndEvent_ComplaintAnswered", "EndEvent_ConductConsidered");
    }

    @Test
    void adverseInformationWaitsForTheForceAlone() {
        var instance = recorded(ConductHandler.FORCE);
        assertThat(instance).isWaitingAtExactly(CONSIDER_CONDUCT);

        matters.complete(KEY, CONSIDER_CONDUCT, Map.of());

        assertThat(instance).isEnded().hasNotPassed(ANSWER_COMPLAINT);
    }

    @Test
    void anAnsweredComplaintCanNoLongerBeBroughtToTheForceByItsProcess() {
        recorded(ConductHandler.EMPLOYER);
        matters.complete(KEY, ANSWER_COMPLAINT, Map.of());

        assertThatThrownBy(() -> matters.tell(KEY, SUITABILITY_TOUCHED, "tell the force"))
                .isInstanceOf(NotAtStep.class);
    }

    @Test
    void aStepThatIsNotDoneInItsDaysIsEscalatedAndGoesOnWaiting() {
        var instance = recorded(ConductHandler.EMPLOYER);
        matters.tell(KEY, SUITABILITY_TOUCHED, "tell the force");

        job("Event_AnswerComplaintDue");
        job("ServiceTask_EscalateAnswerComplaint");
        job("Event_ConsiderConductDue");
        job("ServiceTask_EscalateConsiderConduct");

        assertThat(instance).isWaitingAtExactly(ANSWER_COMPLAINT, CONSIDER_CONDUCT);
        org.assertj.core.api.Assertions.assertThat(ESCALATED)
                .containsExactly("ServiceTask_EscalateAnswerComplaint", "ServiceTask_EscalateConsiderConduct");
    }

    private ProcessInstance recorded(ConductHandler handler) {
        matters.start(PROCESS, KEY, CONDUCT_HANDLER.with(handler));
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }

    private static void job(String activity) {
        var job = ENGINE.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .singleResult();
        ENGINE.getManagementService().executeJob(job.getId());
    }
}
