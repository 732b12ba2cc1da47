package tabard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A test of one module of the second floor and all it stands on, with a real database and without the engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        verifyAutomatically = false,
        extraIncludes = {"access", "ledger", "database", "payment"})
@TestPropertySource(
        properties = {"tabard.clock=2026-11-21T09:00:00Z", "tabard.demo=false", "camunda.bpm.enabled=false"})
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Import({ModuleTest.Surroundings.class, TestCases.class})
public @interface ModuleTest {

    /** A clock that a test may move, and what only the roof has: how programs are told that they may not. */
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        @Primary
        static TestClock testClock() {
            return new TestClock();
        }

        @Bean
        static AuthenticationEntryPoint entryPoint() {
            return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        }

        @Bean
        static AccessDeniedHandler accessDenied() {
            return new AccessDeniedHandlerImpl();
        }
    }
}
