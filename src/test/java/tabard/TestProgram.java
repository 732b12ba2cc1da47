package tabard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program as somebody starts it, with its demonstration, on a free port and a database of its own; the engine's
 * jobs are run by name and the clock stands at one morning. Test classes that carry this share one program.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tabard.clock=2026-11-21T09:00:00Z", "tabard.demo=true", "camunda.bpm.job-execution.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TestProgram {}
