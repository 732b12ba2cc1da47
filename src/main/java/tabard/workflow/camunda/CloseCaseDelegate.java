package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.intake.CloseCase;
import tabard.kernel.CaseReference;

/** Each {@code ServiceTask_Close...}: closes the case for the reason that the model names there. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CloseCase closeCase;

    CloseCaseDelegate(CloseCase closeCase) {
        this.closeCase = closeCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = new CaseReference(execution.getProcessBusinessKey());
        closeCase.close(reference, AccreditationModel.CLOSING_REASON.get(execution));
    }
}
