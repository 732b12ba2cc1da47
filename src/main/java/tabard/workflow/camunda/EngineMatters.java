package tabard.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tabard.workflow.NotAtStep;

/** Moves the process of a matter on when a person has acted. The business key is the matter's, and all there is. */
@Component
class EngineMatters {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineMatters(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /**
     * Starts the process of a matter.
     *
     * @param process the id of the model
     * @param outcomes what it needs to know which way to turn
     */
    void start(String process, String matter, Map<String, Object> outcomes) {
        runtime.startProcessInstanceByKey(process, matter, outcomes);
    }

    /**
     * Ends the wait for a person.
     *
     * @throws NotAtStep if the matter does not wait there
     */
    void complete(String matter, String step, Map<String, Object> outcomes) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(matter)
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw new NotAtStep(matter, StepNames.words(step));
        }
        firstComeFirstServed(() -> tasks.complete(task.getId(), outcomes));
    }

    /**
     * Tells the process, wherever it is, of something that it listens for.
     *
     * @param message the name of the message in the model, such as {@code tabard.caseWithdrawn}
     * @param deed what somebody did, in words, such as {@code withdraw}
     * @throws NotAtStep if it has ended already
     */
    void tell(String matter, String message, String deed) {
        try {
            firstComeFirstServed(() -> runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(matter)
                    .correlate());
        } catch (MismatchingMessageCorrelationException ended) {
            throw new NotAtStep(matter, deed);
        }
    }

    /** Whether nothing more comes of the process of a matter. */
    boolean ended(String matter) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(matter)
                        .count()
                == 0;
    }

    /** Two people at once: one wins, and the other is told as for any row that somebody else has changed. */
    private static void firstComeFirstServed(Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingException late) {
            throw new OptimisticLockingFailureException("Somebody else moved this on.", late);
        }
    }
}
