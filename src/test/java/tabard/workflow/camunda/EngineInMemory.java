package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** Engines in memory, without Spring, for tests of a model alone. */
final class EngineInMemory {

    /** Starts an engine that knows one model and these beans; its jobs are done when a test says so. */
    static ProcessEngine running(String model, Map<Object, Object> beans) {
        return running(List.of("bpmn/%s.bpmn".formatted(model)), beans);
    }

    /** Starts an engine that knows several models, by their places on the class path. */
    static ProcessEngine running(List<String> models, Map<Object, Object> beans) {
        var model = models.getFirst().replaceAll("\\W", "-");
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName("%s-%d".formatted(model, System.identityHashCode(beans)));
        settings.setJdbcUrl("jdbc:h2:mem:" + settings.getProcessEngineName());
        settings.setJobExecutorActivate(false);
        settings.setBeans(beans);
        var engine = settings.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        models.forEach(deployment::addClasspathResource);
        deployment.deploy();
        return engine;
    }

    private EngineInMemory() {}
}
