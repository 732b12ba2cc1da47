package tabard.workflow.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.workflow.WaitingTask;

/** Keeps {@link WaitingTasks} as the engine moves, in the engine's own transaction. */
@Component
class TaskMirror extends AbstractBpmnParseListener {

    private final WaitingTasks waiting;
    private final CaseFiles caseFiles;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskMirror(WaitingTasks waiting, CaseFiles caseFiles, Deadlines deadlines, Clock clock) {
        this.waiting = waiting;
        this.caseFiles = caseFiles;
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
        var reference = new CaseReference(task.getExecution().getProcessBusinessKey());
        var file = caseFiles.get(reference);
        var step = task.getTaskDefinitionKey();
        var group = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + step));
        waiting.add(new WaitingTask(
                task.getId(),
                reference,
                step,
                StepNames.form(step),
                group,
                file.force(),
                file.scheme(),
                file.organisation(),
                clock.instant(),
                deadlines.due(reference.value(), step),
                null));
    }

    private void passes(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            waiting.passed(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), clock.instant());
        }
    }
}
