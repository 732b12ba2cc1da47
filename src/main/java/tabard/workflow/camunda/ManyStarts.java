package tabard.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Starts the processes of many matters in one go. Within one command of the engine nothing is written before the last of them has
 * come as far as it can; then all of it is written together, in the transaction of whoever acts.
 */
@Component
class ManyStarts {

    private final EngineMatters matters;
    private final ProcessEngine engine;

    ManyStarts(EngineMatters matters, ProcessEngine engine) {
        this.matters = matters;
        this.engine = engine;
    }

    /**
     * Starts them.
     *
     * @param process the id of the model
     * @param outcomes what each needs to know which way to turn, by the key of the matter
     */
    void start(String process, Map<String, Map<String, Object>> outcomes) {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.getCommandExecutorTxRequired().execute(_ -> {
            outcomes.forEach((matter, known) -> matters.start(process, matter, known));
            return outcomes.size();
        });
    }
}
