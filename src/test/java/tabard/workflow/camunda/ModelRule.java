package tabard.workflow.camunda;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The house's rules for models. Each looks at one model and names what breaks it. */
enum ModelRule {
    THE_PROCESS_IS_NAMED_AS_ITS_FILE(model ->
            model.values("//bpmn:process/@id").equals(List.of(model.file().replace(".bpmn", "")))
                    ? List.of()
                    : model.values("//bpmn:process/@id")),

    EVERY_ELEMENT_IS_NAMED_FOR_WHAT_IT_IS(model ->
            model
                    .elements("//bpmn:process//*[@id and not(self::*[" + "contains(local-name(), 'EventDefinition')])]")
                    .stream()
                    .filter(element ->
                            !element.getAttribute("id").matches(kind(element.getLocalName()) + "_[A-Z][A-Za-z]+"))
                    .map(element -> element.getLocalName() + " " + element.getAttribute("id"))
                    .toList()),

    EVERY_STEP_HAS_A_LABEL(model -> model.values("//bpmn:process//*[(self::bpmn:userTask or self::bpmn:serviceTask "
            + "or self::bpmn:startEvent or self::bpmn:endEvent or self::bpmn:boundaryEvent or self::bpmn:subProcess "
            + "or self::bpmn:intermediateCatchEvent) and not(@name)]/@id")),

    A_GATEWAY_THAT_DECIDES_ASKS_AND_EACH_WAY_OUT_ANSWERS(model -> {
        var broken =
                model.values("//bpmn:exclusiveGateway[count(bpmn:outgoing) > 1 and not(contains(@name, '?'))]/@id");
        broken.addAll(model.values("//bpmn:sequenceFlow[@sourceRef = //bpmn:exclusiveGateway[count(bpmn:outgoing) > 1]"
                + "/@id and not(@name)]/@id"));
        return broken;
    }),

    A_GATEWAY_THAT_DECIDES_HAS_A_DEFAULT(
            model -> model.values("//bpmn:exclusiveGateway[count(bpmn:outgoing) > 1 and not(@default)]/@id")),

    EVERY_OTHER_WAY_OUT_OF_A_GATEWAY_HAS_A_CONDITION(model -> model.values("//bpmn:sequenceFlow[@sourceRef = "
            + "//bpmn:exclusiveGateway[count(bpmn:outgoing) > 1]/@id and not(bpmn:conditionExpression) "
            + "and not(@id = //bpmn:exclusiveGateway/@default)]/@id")),

    A_CONDITION_COMPARES_ONE_VARIABLE_WITH_ONE_NAME(
            model -> model.values("//bpmn:conditionExpression | //bpmn:condition").stream()
                    .filter(text -> !ModelVariables.COMPARISON.matcher(text).matches())
                    .toList()),

    VARIABLES_ARE_THOSE_DECLARED(ModelVariables::differences),

    A_SERVICE_TASK_IS_A_BEAN_WITH_A_TRANSACTION_OF_ITS_OWN(model ->
            model.values("//bpmn:serviceTask[not(@camunda:asyncBefore='true' and @camunda:delegateExpression)]/@id")),

    EVERY_BEAN_EXISTS(model -> model.values("//@camunda:delegateExpression").stream()
            .filter(expression -> !ModelNames.beanExists(expression))
            .toList()),

    A_USER_TASK_HAS_A_KNOWN_GROUP(model -> model.elements("//bpmn:userTask").stream()
            .filter(task -> !Set.of("supplier", "officer", "chief-officer", "vetting", "trainer", "checker")
                    .contains(model.camunda(task, "candidateGroups")))
            .map(task -> task.getAttribute("id"))
            .toList()),

    A_USER_TASK_HAS_THE_FORM_OF_ITS_NAME(model -> model.elements("//bpmn:userTask").stream()
            .filter(task -> !model.camunda(task, "formRef").equals(StepNames.form(task.getAttribute("id")))
                    || !model.camunda(task, "formRefBinding").equals("deployment"))
            .map(task -> task.getAttribute("id"))
            .toList()),

    EVERY_FORM_EXISTS(model -> {
        var missing = new TreeSet<>(model.values("//@camunda:formRef"));
        missing.removeAll(ModelNames.forms());
        return List.copyOf(missing);
    }),

    A_USER_TASK_HAS_A_DUE_TIMER_THAT_ESCALATES(model -> model.values("//bpmn:userTask/@id").stream()
            .filter(task -> !ModelTimers.escalates(model, task))
            .toList()),

    A_TIMER_ASKS_THE_DEADLINES(model -> model.values("//bpmn:timerEventDefinition/*").stream()
            .filter(text -> !ModelTimers.ASKS.matcher(text).matches())
            .toList()),

    NO_EXPRESSION_CALLS_ANYTHING_ELSE(model -> model.values("//@* | //text()").stream()
            .filter(text -> text.contains("${") || text.contains("#{"))
            .filter(text -> !ModelVariables.COMPARISON.matcher(text).matches()
                    && !ModelTimers.ASKS.matcher(text).matches()
                    && !text.equals("#{execution.processBusinessKey}")
                    && !ModelNames.BEAN.matcher(text).matches())
            .toList()),

    NOTHING_IS_SCRIPTED_OR_COPIED_WHOLE(model -> model
            .elements("//bpmn:scriptTask | //camunda:script | "
                    + "//camunda:executionListener | //camunda:taskListener | //*[@camunda:class] | "
                    + "//*[@camunda:expression] | //*[@variables='all'] | //bpmn:conditionExpression[@language]")
            .stream()
            .map(element -> element.getNodeName())
            .toList()),

    WHAT_IS_CALLED_GETS_THE_KEY_AND_GIVES_BACK_DECLARED_OUTCOMES(model -> model.elements("//bpmn:callActivity").stream()
            .filter(call -> !ModelCalls.sound(model, call))
            .map(call -> call.getAttribute("id"))
            .toList()),

    AN_INPUT_IS_A_DECLARED_OUTCOME_BY_NAME(model -> model.elements("//camunda:inputOutput/*").stream()
            .filter(input -> !input.getLocalName().equals("inputParameter")
                    || !ModelVariables.names(model, input.getAttribute("name")).contains(input.getTextContent()))
            .map(input -> input.getAttribute("name") + " = " + input.getTextContent())
            .toList()),

    A_STEP_OF_A_PERSON_HAS_A_PAGE(model -> {
        var without = new TreeSet<>(model.values("//@camunda:formRef"));
        without.removeAll(ModelNames.formsWithPages());
        return List.copyOf(without);
    }),

    A_MESSAGE_IS_IN_THE_PAST_TENSE(model -> model.values("//bpmn:message/@name").stream()
            .filter(name -> !name.matches("tabard\\.[a-z][A-Za-z]+(ed|n)"))
            .toList()),

    HISTORY_HAS_AN_END(model -> model.values("//bpmn:process[not(@camunda:historyTimeToLive)]/@id")),

    THE_PROCESS_IS_EXECUTABLE(model -> model.values("//bpmn:process[not(@isExecutable='true')]/@id")),

    EVERYTHING_IS_DRAWN(model -> {
        var missing = new TreeSet<>(
                model.values("//bpmn:process//*[@id and not(contains(local-name(), " + "'EventDefinition'))]/@id"));
        missing.removeAll(model.values("//bpmndi:BPMNShape[dc:Bounds]/@bpmnElement"));
        missing.removeAll(model.values("//bpmndi:BPMNEdge[count(di:waypoint) > 1]/@bpmnElement"));
        return List.copyOf(missing);
    }),

    NO_TWO_STEPS_LIE_ON_ONE_PLACE(ModelPlaces::overlaps),

    FLOWS_SAY_WHERE_THEY_COME_FROM_AND_GO_TO(model ->
            model.values("//bpmn:sequenceFlow[not(@id = //bpmn:outgoing) " + "or not(@id = //bpmn:incoming)]/@id"));

    private final Function<Model, List<String>> broken;

    ModelRule(Function<Model, List<String>> broken) {
        this.broken = broken;
    }

    /** What in the model breaks this rule. */
    List<String> brokenBy(Model model) {
        return broken.apply(model);
    }

    private static String kind(String element) {
        return switch (element) {
            case "startEvent" -> "StartEvent";
            case "endEvent" -> "EndEvent";
            case "intermediateCatchEvent", "boundaryEvent" -> "Event";
            case "userTask" -> "UserTask";
            case "serviceTask" -> "ServiceTask";
            case "callActivity" -> "CallActivity";
            case "exclusiveGateway", "parallelGateway" -> "Gateway";
            case "subProcess" -> "SubProcess";
            case "sequenceFlow" -> "Flow";
            default -> "nothing of this kind";
        };
    }
}
