package tabard.workflow.camunda;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.vetting.AlertRelyingForces;

/** {@code ServiceTask_AlertRelyingForces}: the vetting module knows who relies on the clearance that the key names. */
@Component
class AlertRelyingForcesDelegate implements JavaDelegate {

    private final AlertRelyingForces alert;

    AlertRelyingForcesDelegate(AlertRelyingForces alert) {
        this.alert = alert;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var key = execution.getProcessBusinessKey();
        alert.alert(UUID.fromString(key.substring(key.indexOf(':') + 1)));
    }
}
