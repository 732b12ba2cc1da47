package tabard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The program with a database of its own under {@code target}, the engine’s jobs run by name only, and the clock at one
 * morning. Test classes that carry this share one program.
 */
@SpringBootTest(
        properties = {
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.demo=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TestDatabase {

    /** Where the database lives: decided before any bean is made. */
    class Directory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext program) {
            try {
                var directory =
                        Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "test-");
                TestPropertyValues.of("tabard.database.directory=" + directory).applyTo(program);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
