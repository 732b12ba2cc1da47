package tabard.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** On which page each step is done: {@code task-pages.properties} names one for each form of the models. */
@Component
public class TaskPages {

    private final Properties pages = read();

    TaskPages() {}

    /** The address, within the site, of the page on which a step is done. */
    public String of(WaitingTask task) {
        var page = pages.getProperty(task.form());
        if (page == null) {
            throw new IllegalStateException("No page is named for form " + task.form());
        }
        var key = task.matter().key();
        return page.replace("{id}", key.substring(key.indexOf(':') + 1));
    }

    private static Properties read() {
        var file = new ClassPathResource("task-pages.properties");
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
