package tabard.workflow.camunda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables a model uses, beside those that Java declares. */
final class ModelVariables {

    static final Pattern COMPARISON = Pattern.compile("\\$\\{([a-z][A-Za-z]+) == '([A-Z_]+)'}");

    static List<String> differences(Model model) {
        var differences = new ArrayList<String>();
        var used = new HashSet<>(model.values("//camunda:inputParameter/@name"));
        used.addAll(model.values("//camunda:out/@target"));
        for (var text : model.values("//bpmn:conditionExpression | //bpmn:condition")) {
            var comparison = COMPARISON.matcher(text);
            if (comparison.matches()) {
                used.add(comparison.group(1));
                if (!names(model, comparison.group(1)).contains(comparison.group(2))) {
                    differences.add(text);
                }
            }
        }
        ModelNames.variables(model).stream()
                .map(ProcessVariable::name)
                .filter(name -> !used.contains(name))
                .forEach(differences::add);
        return differences;
    }

    static Set<String> names(Model model, String variable) {
        return ModelNames.variables(model).stream()
                .filter(declared -> declared.name().equals(variable))
                .flatMap(declared -> Stream.of(declared.type().getEnumConstants()))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
