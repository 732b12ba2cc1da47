package tabard.workflow.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says whether the engine answers and whether it works by itself: its own indicators do not load on this Boot. */
@Configuration(proxyBeanMethods = false)
class EngineHealth {

    @Bean
    HealthIndicator processEngineHealthIndicator(ProcessEngine engine, AllMatters matters) {
        return () -> {
            long models = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .count();
            return (models == matters.processes() ? Health.up() : Health.down())
                    .withDetail("models", models)
                    .build();
        };
    }

    @Bean
    HealthIndicator jobExecutorHealthIndicator(ProcessEngine engine) {
        return () -> {
            var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            boolean wanted = settings.isJobExecutorActivate();
            boolean active = settings.getJobExecutor().isActive();
            return (active || !wanted ? Health.up() : Health.down())
                    .withDetail("active", active)
                    .build();
        };
    }
}
