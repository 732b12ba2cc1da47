package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.kernel.CaseReference;
import tabard.vetting.ChaseVetting;

/** {@code ServiceTask_ChaseVetting}: the vetting module says whether there is anybody to remind. */
@Component
class ChaseVettingDelegate implements JavaDelegate {

    private final ChaseVetting chase;

    ChaseVettingDelegate(ChaseVetting chase) {
        this.chase = chase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chase.chase(new CaseReference(execution.getProcessBusinessKey()));
    }
}
