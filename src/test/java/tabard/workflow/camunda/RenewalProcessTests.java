package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static tabard.workflow.camunda.RenewalModel.OLD_ENDS;

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

/** A renewal through {@code bpmn/renewal.bpmn}; the work of each step is STUBBED. */
class RenewalProcessTests {

    static final String KEY = "renewal:CSAS-2026-000001";
    static final List<String> TOLD = new ArrayList<>();
    static final ProcessEngine ENGINE = EngineInMemory.running(
            "renewal", Map.of("deadlines", new StubDeadlines(), "tellOfGapDelegate", (JavaDelegate)
                    execution -> TOLD.add(execution.getProcessBusinessKey())));

    final EngineMatters matters = new EngineMatters(ENGINE.getRuntimeService(), ENGINE.getTaskService());
    final EngineJobs jobs = new EngineJobs(ENGINE.getRuntimeService(), ENGINE.getManagementService());
    ProcessInstance instance;

    /** Public, since the model calls it. */
    public static final class StubDeadlines {

        /** Answers the model. */
        public Date forEvent(String process, String businessKey, String event) {
            return Date.from(Instant.parse("2027-11-21T00:00:00Z"));
        }
    }

    @BeforeEach
    void aRenewal() {
        init(ENGINE);
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        TOLD.clear();
        matters.start(RenewalModel.PROCESS, KEY, Map.of());
        instance = ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult();
        assertThat(instance).isWaitingAtExactly(OLD_ENDS);
    }

    @Test
    void endsWithItsCaseAndTellsOfNoGap() {
        matters.tell(KEY, RenewalModel.RENEWAL_DECIDED, "end");

        assertThat(instance).isEnded().hasPassed("EndEvent_InTime");
        assertThat(TOLD).isEmpty();
    }

    @Test
    void tellsOfTheGapWhenTheOldOneEndsFirst() {
        var timer = ENGINE.getManagementService().createJobQuery().singleResult();
        ENGINE.getManagementService().executeJob(timer.getId());
        jobs.carryOn(KEY);

        assertThat(instance).isEnded().hasPassed("EndEvent_Gap");
        assertThat(TOLD).containsExactly(KEY);
        assertThat(matters.ended(KEY)).isTrue();
    }
}
