package tabard.workflow.camunda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Writes {@code docs/processes.md} from the models themselves. */
final class ProcessDocs {

    private final StringBuilder page = new StringBuilder();

    static String write(List<Model> models) {
        var docs = new ProcessDocs();
        docs.line("# The processes");
        docs.line("");
        docs.line("Written from `bpmn/*.bpmn` by `ProcessDocsTests`; do not edit. After a change of a model run");
        docs.line("`mvn test -Dtest=ProcessDocsTests -Dtabard.docs=write`.");
        models.forEach(docs::model);
        docs.furtherProcess();
        return docs.page.toString();
    }

    private void furtherProcess() {
        line("");
        line("## How a further process is added");
        line("");
        line("1. Draw `bpmn/<process>.bpmn`, named as its process; `ModelRule` lists the rules of the house.");
        line("2. Give each step of a person its form, `forms/<module>/<step>.form`, its page in"
                + " `task-pages.properties` and,");
        line("   where twenty days are not right, its days under `tabard.workflow.days`.");
        line("3. In `workflow.camunda` add `<Process>Model` (process id, step ids, messages, `VARIABLES`),"
                + " `<Process>Steps` (what");
        line("   people did moves it on: `EngineMatters.start`, `complete`, `tell`), a `...Delegate` for each"
                + " service task, and");
        line("   `<Process>Matters`, a `ProcessMatters` that gets the matter from the domain.");
        line("4. Say from the domain's facts where an open one stands (`Standing`), so that `MatterProcess.rebuild`"
                + " can put a lost");
        line("   one back.");
        line("5. Write its words, `process.<process>.<element>`, in English and Welsh; where it is not about a"
                + " case, also");
        line("   `process.<process>.matter`, which is what the inbox calls it.");
        line("6. Test its route job by job on `EngineInMemory`, and write this page anew.");
    }

    private void model(Model model) {
        var process = model.elements("//bpmn:process").getFirst();
        line("");
        line("## %s: %s".formatted(process.getAttribute("id"), process.getAttribute("name")));
        line("");
        model.values("//bpmn:process/bpmn:documentation").forEach(this::line);
        people(model);
        engine(model);
        gateways(model);
        variables(model);
        ends(model);
    }

    private void people(Model model) {
        table("What people do", "Step", "Element", "Group", "Form");
        for (var task : model.elements("//bpmn:userTask")) {
            row(
                    name(task),
                    code(id(task)),
                    model.camunda(task, "candidateGroups"),
                    code(model.camunda(task, "formRef")));
        }
        line("");
        line("Each of them has a day on which it is due; when that day is over, the step is escalated and goes on"
                + " waiting.");
    }

    private void engine(Model model) {
        table("What the engine does", "Step", "Element", "Bean", "With");
        for (var task : model.elements("//bpmn:serviceTask[not(contains(@id, '_Escalate'))]")) {
            var with = model.values("//bpmn:serviceTask[@id='%s']//camunda:inputParameter".formatted(id(task)));
            row(name(task), code(id(task)), code(bean(model, task)), String.join(", ", with));
        }
    }

    private void gateways(Model model) {
        table("Which way a case turns", "Question", "Answer", "When", "Then");
        for (var flow : model.elements("//bpmn:sequenceFlow[@name]")) {
            var gateway = only(model, "//*[@id='%s']".formatted(flow.getAttribute("sourceRef")));
            var target = only(model, "//*[@id='%s']".formatted(flow.getAttribute("targetRef")));
            var when = flow.getTextContent().isBlank() ? "otherwise" : code(plain(flow.getTextContent()));
            row(name(gateway), name(flow), when, target.hasAttribute("name") ? name(target) : code(id(target)));
        }
        for (var event : model.elements("//bpmn:intermediateCatchEvent")) {
            var until =
                    model.values("//bpmn:intermediateCatchEvent[@id='%s']//bpmn:%s".formatted(id(event), "condition"));
            var day = model.values("//bpmn:intermediateCatchEvent[@id='%s']//bpmn:%s".formatted(id(event), "timeDate"));
            row(
                    "(waits)",
                    name(event),
                    code(plain(Stream.concat(until.stream(), day.stream())
                            .findFirst()
                            .orElseThrow())),
                    "");
        }
    }

    private void variables(Model model) {
        table("What the process remembers", "Variable", "Can be");
        ModelNames.variables(model).stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(variable -> row(
                        code(variable.name()),
                        Stream.of(variable.type().getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }

    private void ends(Model model) {
        table("How it ends", "End", "Element");
        for (var end : model.elements("//bpmn:endEvent[not(contains(@id, 'Escalated'))]")) {
            row(name(end), code(id(end)));
        }
    }

    private void table(String title, String... columns) {
        line("");
        line("### " + title);
        line("");
        row(columns);
        line("|---".repeat(columns.length) + "|");
    }

    private void row(String... cells) {
        line(Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static Element only(Model model, String path) {
        return model.elements(path).getFirst();
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }

    private static String name(Element element) {
        return element.getAttribute("name");
    }

    private static String bean(Model model, Element task) {
        return plain(model.camunda(task, "delegateExpression"));
    }

    private static String plain(String expression) {
        return expression.strip().replaceAll("[${}]", "");
    }

    private static String code(String text) {
        return "`%s`".formatted(text);
    }
}
