package tabard.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tabard.forms.Form;
import tabard.forms.FormReader;
import tabard.forms.Forms;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the forms that come with the program; one that cannot be kept stops it before anybody sees it. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    @Bean
    Forms forms(ResourcePatternResolver resources) throws IOException {
        var files = resources.getResources("classpath*:forms/**/*.form");
        return new Forms(Arrays.stream(files).map(FormsConfiguration::read).toList());
    }

    private static Form read(Resource file) {
        try (var json = file.getInputStream()) {
            return FormReader.read(JsonMapper.shared().readValue(json, TREE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
