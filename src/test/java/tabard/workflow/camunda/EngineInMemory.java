package tabard.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** Engines in memory, without Spring, for tests of a model alone. */
final class EngineInMemory {

    /** Starts an engine that knows one model and these beans; its jobs are done when a test says so. */
    static ProcessEngine running(String model, Map<Object, Object> beans) {
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName("%s-%d".formatted(model, System.identityHashCode(beans)));
        settings.setJdbcUrl("jdbc:h2:mem:" + settings.getProcessEngineName());
        settings.setJobExecutorActivate(false);
        settings.setBeans(beans);
        var engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/%s.bpmn".formatted(model))
                .deploy();
        return engine;
    }

    private EngineInMemory() {}
}
