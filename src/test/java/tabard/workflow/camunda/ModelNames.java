package tabard.workflow.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model names that must exist beside it: beans and forms. */
final class ModelNames {

    static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]+Delegate)}");

    static boolean beanExists(String expression) {
        var bean = BEAN.matcher(expression);
        if (!bean.matches()) {
            return false;
        }
        var name = bean.group(1);
        try {
            Class.forName("tabard.workflow.camunda." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    /** The variables that {@code AccreditationModel} declares for {@code accreditation.bpmn}, and so on for each model. */
    @SuppressWarnings("unchecked")
    static Set<ProcessVariable<?>> variables(Model model) {
        var name = Stream.of(model.file().replace(".bpmn", "").split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "tabard.workflow.camunda.", "Model"));
        try {
            return (Set<ProcessVariable<?>>)
                    Class.forName(name).getDeclaredField("VARIABLES").get(null);
        } catch (ReflectiveOperationException undeclared) {
            throw new IllegalStateException(model.file(), undeclared);
        }
    }

    static Set<String> formsWithPages() {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/task-pages.properties"))) {
            var pages = new Properties();
            pages.load(file);
            return pages.stringPropertyNames();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Set<String> forms() {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.replace(".form", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
