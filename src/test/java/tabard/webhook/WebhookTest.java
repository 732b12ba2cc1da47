package tabard.webhook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestDatabase;

/** The module with its database, the doors that are asked, and no engine at all; pushes may go to this machine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        verifyAutomatically = false,
        extraIncludes = {"access", "ledger", "database", "held", "certificate", "card"})
@TestPropertySource(
        properties = {
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.demo=false",
            "camunda.bpm.enabled=false",
            "tabard.webhook.private-addresses=true"
        })
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Import({ModuleTest.Surroundings.class, TestCases.class})
@interface WebhookTest {}
