package tabard.workflow.camunda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import tabard.workflow.StuckStep;

/** What the engine has to do by itself. */
@Component
class EngineJobs {

    /** More than any model has steps between two waits: whoever gets here goes round in circles. */
    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final ManagementService management;

    EngineJobs(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Does what is to be done for a matter until it waits, and counts it. Timers stay as they are. */
    int carryOn(String matter) {
        int done = 0;
        for (int attempt = 0; attempt < MOST; attempt++) {
            var job = next(matter);
            if (job.isEmpty()) {
                break;
            }
            done += execute(job.get()) ? 1 : 0;
        }
        return done;
    }

    /** What a process calls has the key of the matter too. */
    private Optional<Job> next(String matter) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(matter).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .min(Comparator.comparing(Job::getId));
    }

    /** Whether it was done here, and not by the engine's own executor just before. */
    private boolean execute(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (OptimisticLockingException executorWasQuicker) {
            return false;
        } catch (RuntimeException cause) {
            if (management.createJobQuery().jobId(job.getId()).count() == 0) {
                return false;
            }
            throw cause;
        }
    }

    List<StuckStep> stuck() {
        return management.createJobQuery().noRetriesLeft().list().stream()
                .map(this::stuck)
                .toList();
    }

    private StuckStep stuck(Job job) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        var step = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return new StuckStep(instance.getBusinessKey(), step, String.valueOf(job.getExceptionMessage()));
    }
}
