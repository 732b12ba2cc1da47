package tabard.workflow.camunda;

import java.nio.file.Files;
import java.nio.file.Path;
import org.w3c.dom.Element;

/** What a call of another model takes there and back: the business key, and outcomes one by one. */
final class ModelCalls {

    static boolean sound(Model model, Element call) {
        var id = call.getAttribute("id");
        var called = Path.of("bpmn", call.getAttribute("calledElement") + ".bpmn");
        var ins = model.elements("//bpmn:callActivity[@id='%s']//camunda:in".formatted(id));
        var outs = model.elements("//bpmn:callActivity[@id='%s']//camunda:out".formatted(id));
        return Files.exists(called)
                && model.camunda(call, "calledElementBinding").equals("deployment")
                && ins.size() == 1
                && ins.getFirst().getAttribute("businessKey").equals("#{execution.processBusinessKey}")
                && !outs.isEmpty()
                && outs.stream().allMatch(out -> declared(model, Model.read(called), out));
    }

    private static boolean declared(Model model, Model called, Element out) {
        var name = out.getAttribute("source");
        return name.equals(out.getAttribute("target"))
                && !ModelVariables.names(model, name).isEmpty()
                && ModelVariables.names(model, name).equals(ModelVariables.names(called, name));
    }

    private ModelCalls() {}
}
