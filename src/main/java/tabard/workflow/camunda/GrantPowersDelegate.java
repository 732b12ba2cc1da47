package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.accreditation.GrantPowers;
import tabard.kernel.CaseReference;

/** {@code ServiceTask_GrantPowers}: asks the accreditation module, and tells the process which way to turn. */
@Component
class GrantPowersDelegate implements JavaDelegate {

    private final GrantPowers grantPowers;

    GrantPowersDelegate(GrantPowers grantPowers) {
        this.grantPowers = grantPowers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = grantPowers.grantFor(new CaseReference(execution.getProcessBusinessKey()));
        AccreditationModel.GRANT_OUTCOME.set(execution, outcome);
    }
}
