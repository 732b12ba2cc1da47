package tabard.workflow.camunda;

import java.util.List;
import java.util.regex.Pattern;

/** The due timers of a model. */
final class ModelTimers {

    static final Pattern ASKS = Pattern.compile(
            "\\$\\{deadlines\\.(forStep\\(|chasers\\(|forEvent\\('[a-z-]+', )execution\\.processBusinessKey, '[A-Za-z_]+'\\)}");

    static boolean escalates(Model model, String task) {
        var name = task.substring(task.indexOf('_') + 1);
        var timer = "//bpmn:boundaryEvent[@attachedToRef='%s' and @cancelActivity='false' and @id='Event_%sDue']"
                .formatted(task, name);
        var asks = "${deadlines.forStep(execution.processBusinessKey, '%s')}".formatted(task);
        var next = model.values("//bpmn:sequenceFlow[@sourceRef='Event_%sDue']/@targetRef".formatted(name));
        return model.values(timer + "/bpmn:timerEventDefinition/bpmn:timeDate").equals(List.of(asks))
                && next.equals(List.of("ServiceTask_Escalate" + name));
    }
}
