package tabard.workflow.camunda;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Sets timers that wait by the facts as they are now: the domain knows the day, the engine only waits for it. */
@Component
class EngineTimers {

    private final RuntimeService runtime;
    private final ManagementService jobs;

    EngineTimers(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** Asks anew for the day of an event, where the process of a matter waits for it; elsewhere nothing is changed. */
    void ask(String matter, String event) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(matter).list().stream()
                .flatMap(process ->
                        jobs
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .activityId(event)
                                .timers()
                                .list()
                                .stream())
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }
}
