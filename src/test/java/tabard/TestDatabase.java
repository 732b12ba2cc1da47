package tabard;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

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
@Import(TestDatabase.Directory.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TestDatabase {

    /** Where the database lives. */
    @TestConfiguration(proxyBeanMethods = false)
    class Directory {

        @Bean
        static DynamicPropertyRegistrar aDatabaseOfItsOwn() throws IOException {
            var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "test-");
            return properties -> properties.add("tabard.database.directory", directory::toString);
        }
    }
}
