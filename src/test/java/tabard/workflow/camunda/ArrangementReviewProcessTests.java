package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.ArrangementReviewModel.ARRANGEMENT_ENDED;
import static tabard.workflow.camunda.ArrangementReviewModel.REVIEW_ARRANGEMENT;
import static tabard.workflow.camunda.ArrangementReviewModel.REVIEW_DUE;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reviews of an arrangement, through {@code bpmn/arrangement-review.bpmn}; the work of each step is STUBBED. */
class ArrangementReviewProcessTests {

    static final String KEY = "arrangement-review:00000000-0000-0000-0000-000000000001";
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "arrangement-review", Map.of("deadlines", new StubDeadlines(), "escalateDelegate", (JavaDelegate) _ -> {}));

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
    void anArrangement() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        matters.start(ArrangementReviewModel.PROCESS, KEY, Map.of());
        instance = ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
    }

    @Test
    void aReviewWaitsForAnOfficerWhenItsDayHasComeAndThenForTheNextDay() {
        for (int round = 0; round < 2; round++) {
            assertThat(instance).isWaitingAtExactly(REVIEW_DUE);
            dayComes();
            assertThat(instance).isWaitingAtExactly(REVIEW_ARRANGEMENT);
            matters.complete(KEY, REVIEW_ARRANGEMENT, Map.of());
        }
        assertThat(instance).isWaitingAtExactly(REVIEW_DUE);
    }

    @Test
    void theEndOfTheArrangementEndsItsReviewsWhereverTheyStand() {
        dayComes();
        assertThat(matters.ended(KEY)).isFalse();

        matters.tell(KEY, ARRANGEMENT_ENDED, "end");

        assertThat(instance).isEnded().hasPassed("EndEvent_ArrangementEnded");
        assertThat(matters.ended(KEY)).isTrue();
    }

    private static void dayComes() {
        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .activityId(REVIEW_DUE)
                .singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
    }
}
