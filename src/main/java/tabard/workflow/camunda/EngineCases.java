package tabard.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tabard.kernel.CaseReference;
import tabard.powers.StepOrder;
import tabard.workflow.CaseNotAtStep;

/** Moves the process of a case on when a person has acted. The business key is the case reference, and all there is. */
@Component
class EngineCases {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineCases(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void start(CaseReference reference, StepOrder order) {
        runtime.startProcessInstanceByKey(
                AccreditationModel.PROCESS, reference.value(), AccreditationModel.STEPS_ORDER.with(order));
    }

    /**
     * Ends the wait for a person.
     *
     * @throws CaseNotAtStep if the case does not wait there
     */
    void complete(CaseReference reference, String step, Map<String, Object> outcome) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw new CaseNotAtStep(reference, StepNames.words(step));
        }
        firstComeFirstServed(() -> tasks.complete(task.getId(), outcome));
    }

    /**
     * Ends the process, wherever it is.
     *
     * @throws CaseNotAtStep if it has ended already
     */
    void withdraw(CaseReference reference) {
        try {
            firstComeFirstServed(() -> runtime.createMessageCorrelation(AccreditationModel.CASE_WITHDRAWN)
                    .processInstanceBusinessKey(reference.value())
                    .correlate());
        } catch (MismatchingMessageCorrelationException ended) {
            throw new CaseNotAtStep(reference, "withdraw");
        }
    }

    /** Two people at once: one wins, and the other is told as for any row that somebody else has changed. */
    private static void firstComeFirstServed(Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingException late) {
            throw new OptimisticLockingFailureException("Somebody else moved this case.", late);
        }
    }
}
