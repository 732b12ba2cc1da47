package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.renewing.TellOfGap;

/** {@code ServiceTask_TellOfGap}: the module looks whether there is a gap, and writes it down. */
@Component
class TellOfGapDelegate implements JavaDelegate {

    private final TellOfGap tell;

    TellOfGapDelegate(TellOfGap tell) {
        this.tell = tell;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tell.tell(RenewalMatters.reference(execution.getProcessBusinessKey()));
    }
}
