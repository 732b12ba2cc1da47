package tabard.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import tabard.access.Scope;

/** How the engine is set, beyond what {@code application.yaml} can say. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StepDays.class)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin tabardEngineSettings(TaskMirror mirror) {
        return new Settings(mirror);
    }

    /** The threads that do the engine's jobs. They act for the house, so they see every row; nobody is signed in there. */
    @Bean
    TaskExecutor camundaTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("engine-");
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(8);
        executor.setQueueCapacity(8);
        executor.setTaskDecorator(job -> () -> Scope.SYSTEM.run(job));
        return executor;
    }

    private static final class Settings extends AbstractProcessEnginePlugin {

        private final BpmnParseListener mirror;

        Settings(BpmnParseListener mirror) {
            this.mirror = mirror;
        }

        /** An expression that arrives in a query is code that arrives in a query: CVE-2026-109432. */
        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            engine.setEnableExpressionsInAdhocQueries(false);
            engine.setEnableExpressionsInStoredQueries(false);
            var listeners = new ArrayList<BpmnParseListener>(
                    engine.getCustomPreBPMNParseListeners() == null
                            ? List.<BpmnParseListener>of()
                            : engine.getCustomPreBPMNParseListeners());
            listeners.add(mirror);
            engine.setCustomPreBPMNParseListeners(listeners);
        }
    }
}
