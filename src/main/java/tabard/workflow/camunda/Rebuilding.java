package tabard.workflow.camunda;

import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import tabard.workflow.Standing;

/** Puts a lost process back where the facts of its matter say it is: the engine is a to-do list, and can be written anew. */
@Component
class Rebuilding {

    private final RuntimeService runtime;

    Rebuilding(RuntimeService runtime) {
        this.runtime = runtime;
    }

    boolean rebuild(Standing standing) {
        var key = standing.matter();
        if (runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count() > 0) {
            return false;
        }
        var instance = runtime.createProcessInstanceByKey(standing.process())
                .businessKey(key)
                .setVariables(new HashMap<>(standing.outcomes()));
        standing.places().forEach(instance::startBeforeActivity);
        instance.execute();
        return true;
    }
}
