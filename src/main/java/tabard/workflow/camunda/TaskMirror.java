package tabard.workflow.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import tabard.workflow.Matter;
import tabard.workflow.WaitingTask;

/** Keeps {@link WaitingTasks} as the engine moves, in the engine's own transaction. */
@Component
class TaskMirror extends AbstractBpmnParseListener {

    private final WaitingTasks waiting;
    private final AllMatters matters;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskMirror(WaitingTasks waiting, AllMatters matters, Deadlines deadlines, Clock clock) {
        this.waiting = waiting;
        this.matters = matters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, this::waits);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> waiting.done(done.getId(), clock.instant()));
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, gone -> waiting.remove(gone.getId()));
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::passes);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::passes);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::passes);
    }

    private void waits(DelegateTask task) {
        var step = task.getTaskDefinitionKey();
        var group = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + step));
        var matter = matter(task.getExecution());
        waiting.add(new WaitingTask(
                task.getId(),
                matter,
                step,
                StepNames.form(step),
                group,
                clock.instant(),
                deadlines.due(matter.key(), step),
                null));
    }

    private void passes(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            waiting.passed(matter(execution), execution.getCurrentActivityId(), clock.instant());
        }
    }

    private Matter matter(DelegateExecution execution) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        return matters.get(definition.getKey(), execution.getProcessBusinessKey());
    }
}
