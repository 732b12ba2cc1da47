package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.EmployerMeetingModel.HOLD_MEETING;
import static tabard.workflow.camunda.EmployerMeetingModel.MEETING_DROPPED;
import static tabard.workflow.camunda.EmployerMeetingModel.MEETING_DUE;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting with an employer, through {@code bpmn/employer-meeting.bpmn}; the work of each step is STUBBED. */
class EmployerMeetingProcessTests {

    static final String KEY = "employer-meeting:00000000-0000-0000-0000-000000000001";
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "employer-meeting", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate) _ -> {}));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    ProcessInstance instance;

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            return Date.from(Instant.parse("2027-04-01T00:00:00Z"));
        }

        /** Answers the model. */
        public Date forEvent(String process, String businessKey, String event) {
            return Date.from(Instant.parse("2027-11-21T00:00:00Z"));
        }
    }

    @BeforeEach
    void aMeeting() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        matters.start(EmployerMeetingModel.PROCESS, KEY, Map.of());
        instance = ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }

    @Test
    void waitsForItsDayThenForAnOfficerAndIsOver() {
        assertThat(instance).isWaitingAtExactly(MEETING_DUE);

        dayComes();
        assertThat(instance).isWaitingAtExactly(HOLD_MEETING);
        matters.complete(KEY, HOLD_MEETING, Map.of());

        assertThat(instance).isEnded().hasPassed("EndEvent_MeetingHeld");
    }

    @Test
    void theEndOfTheArrangementDropsItWhereverItStands() {
        dayComes();
        assertThat(matters.ended(KEY)).isFalse();

        matters.tell(KEY, MEETING_DROPPED, "drop");

        assertThat(instance).isEnded().hasPassed("EndEvent_MeetingDropped");
        assertThat(matters.ended(KEY)).isTrue();
    }

    private static void dayComes() {
        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .activityId(MEETING_DUE)
                .singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
    }
}
