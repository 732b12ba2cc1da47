package tabard.workflow.camunda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import tabard.accreditation.GrantOutcome;
import tabard.intake.ClosingReason;
import tabard.kernel.CaseReference;
import tabard.powers.StepOrder;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;

/** The accreditation model on an engine in memory, without Spring; the work of each step is a stub that notes it. */
final class StubbedEngine {

    static final CaseReference CASE = new CaseReference("CSAS-2026-00042");
    /** An engine takes a second or more to start, so all tests use this one and reset it. */
    static final StubbedEngine SHARED = new StubbedEngine();

    static final Date DUE = Date.from(Instant.parse("2026-12-21T00:00:00Z"));

    /** Public, since the model calls it. */
    public static final class StubDeadlines {
        final List<String> asked = new ArrayList<>();

        /** Answers the model. */
        public Date forStep(String businessKey, String step) {
            asked.add(businessKey + " " + step);
            return DUE;
        }

        /** Answers the model. */
        public Date forEvent(String process, String businessKey, String event) {
            asked.add(process + " " + businessKey + " " + event);
            return DUE;
        }

        /** Answers the model. */
        public String chasers(String businessKey, String step) {
            return "R/P14D";
        }
    }

    final List<ClosingReason> closed = new ArrayList<>();
    final List<String> escalated = new ArrayList<>();
    final StubDeadlines deadlines = new StubDeadlines();
    VettingRequestOutcome vettingRequest = VettingRequestOutcome.REQUESTED;
    GrantOutcome grant = GrantOutcome.GRANTED;
    int certificates;
    int chased;

    final ProcessEngine engine = start();
    final EngineMatters cases = new EngineMatters(engine.getRuntimeService(), engine.getTaskService());
    final EngineJobs jobs = new EngineJobs(engine.getRuntimeService(), engine.getManagementService());
    final Rebuilding rebuilding = new Rebuilding(engine.getRuntimeService());

    private StubbedEngine() {}

    private ProcessEngine start() {
        return EngineInMemory.running(List.of("bpmn/accreditation.bpmn", "bpmn/vetting.bpmn"), stubs());
    }

    private Map<Object, Object> stubs() {
        var stubs = new HashMap<Object, Object>();
        stubs.put("deadlines", deadlines);
        stubs.put("requestVettingDelegate", (JavaDelegate) execution -> {
            VettingModel.VETTING_REQUEST_OUTCOME.set(execution, vettingRequest);
            if (vettingRequest == VettingRequestOutcome.RECOGNISED) {
                VettingModel.VETTING_OUTCOME.set(execution, VettingOutcome.CLEARED);
            }
            if (vettingRequest == VettingRequestOutcome.ANSWERED) {
                VettingModel.VETTING_OUTCOME.set(execution, VettingOutcome.REFUSED);
                VettingModel.REVIEW_RIGHT.set(execution, ReviewRight.OPEN);
            }
        });
        stubs.put("chaseVettingDelegate", (JavaDelegate) _ -> chased++);
        stubs.put("grantPowersDelegate", (JavaDelegate)
                execution -> AccreditationModel.GRANT_OUTCOME.set(execution, grant));
        stubs.put("issueCertificateDelegate", (JavaDelegate) _ -> certificates++);
        stubs.put("closeCaseDelegate", (JavaDelegate)
                execution -> closed.add(AccreditationModel.CLOSING_REASON.get(execution)));
        stubs.put("escalateDelegate", (JavaDelegate)
                execution -> escalated.add(StepNames.escalated(execution.getCurrentActivityId())));
        return stubs;
    }

    void start(StepOrder order) {
        cases.start(AccreditationModel.PROCESS, CASE.value(), AccreditationModel.STEPS_ORDER.with(order));
    }

    void withdraw() {
        cases.tell(CASE.value(), AccreditationModel.CASE_WITHDRAWN, "withdraw");
    }

    /** Opens the case and does what comes by itself. */
    ProcessInstance opened(StepOrder order) {
        start(order);
        jobs.carryOn(CASE.value());
        return instance();
    }

    ProcessInstance instance() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE.value())
                .rootProcessInstances()
                .singleResult();
    }

    /** The vetting that the case calls; null where it calls none. */
    ProcessInstance vetting() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE.value())
                .processDefinitionKey(VettingModel.PROCESS)
                .singleResult();
    }

    <E extends Enum<E>> void done(String step, ProcessVariable<E> variable, E outcome) {
        cases.complete(CASE.value(), step, variable.with(outcome));
        jobs.carryOn(CASE.value());
    }

    void done(String step) {
        cases.complete(CASE.value(), step, Map.of());
        jobs.carryOn(CASE.value());
    }

    List<Job> timers() {
        return engine.getManagementService().createJobQuery().timers().list();
    }

    /** Lets the day come on which a step is overdue. */
    void fallDue(String step) {
        var timer = engine.getManagementService()
                .createJobQuery()
                .activityId("Event_%sDue".formatted(step.substring(step.indexOf('_') + 1)))
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
        jobs.carryOn(CASE.value());
    }

    /** Forgets what the test before did. */
    void reset() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "the test is over"));
        closed.clear();
        escalated.clear();
        deadlines.asked.clear();
        certificates = 0;
        chased = 0;
        vettingRequest = VettingRequestOutcome.REQUESTED;
        grant = GrantOutcome.GRANTED;
    }
}
