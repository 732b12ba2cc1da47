package tabard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program with its demonstration, as {@link TestProgram}, but that a test moves its clock. Test classes that carry
 * this share one program, so each works on what no other touches.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tabard.clock=false", "tabard.demo=true", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Import(MovableClock.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MovableProgram {}
