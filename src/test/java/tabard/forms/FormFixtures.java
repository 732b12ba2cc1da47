package tabard.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The committed forms, and small ones for a test. */
final class FormFixtures {

    private FormFixtures() {}

    static List<Path> committed() {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Form read(Path file) {
        return FormReader.read(tree(file));
    }

    static Form committed(String id) {
        return new Forms(committed().stream().map(FormFixtures::read).toList()).get(id);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> tree(Path file) {
        try {
            return JsonMapper.shared().readValue(Files.readString(file), Map.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    static Form form(String component) {
        var json = "{\"id\": \"small\", \"components\": [%s]}".formatted(component.replace('\'', '"'));
        return FormReader.read(JsonMapper.shared().readValue(json, Map.class));
    }
}
