package tabard.workflow.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tabard.kernel.Actor;
import tabard.workflow.StepOverdue;

/** Each {@code ServiceTask_Escalate...}: marks the step as overdue and says so, once. The step goes on waiting. */
@Component
class EscalateDelegate implements JavaDelegate {

    private final WaitingTasks waiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EscalateDelegate(WaitingTasks waiting, ApplicationEventPublisher events, Clock clock) {
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var matter = execution.getProcessBusinessKey();
        var step = StepNames.escalated(execution.getCurrentActivityId());
        if (waiting.escalate(matter, step, clock.instant())) {
            events.publishEvent(new StepOverdue(matter, step, Actor.ENGINE, clock.instant()));
        }
    }
}
