package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.vetting.RequestVetting;
import tabard.vetting.VettingNeed;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;

/** {@code ServiceTask_RequestVetting}: asks the vetting module; a clearance that it recognises is as good as a new one. */
@Component
class RequestVettingDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final RequestVetting requestVetting;

    RequestVettingDelegate(CaseFiles caseFiles, RequestVetting requestVetting) {
        this.caseFiles = caseFiles;
        this.requestVetting = requestVetting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = requestVetting.requestFor(need(new CaseReference(execution.getProcessBusinessKey())));
        AccreditationModel.VETTING_REQUEST_OUTCOME.set(execution, outcome);
        if (outcome == VettingRequestOutcome.RECOGNISED) {
            AccreditationModel.VETTING_OUTCOME.set(execution, VettingOutcome.CLEARED);
        }
    }

    private VettingNeed need(CaseReference reference) {
        CaseFile file = caseFiles.get(reference);
        return new VettingNeed(reference, file.person(), file.force(), file.scheme(), file.powers());
    }
}
