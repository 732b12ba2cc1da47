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
import tabard.vetting.VettingView;

/** {@code ServiceTask_RequestVetting}: asks the vetting module; a clearance that it recognises is as good as a new one. */
@Component
class RequestVettingDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final RequestVetting requestVetting;
    private final VettingView vetting;

    RequestVettingDelegate(CaseFiles caseFiles, RequestVetting requestVetting, VettingView vetting) {
        this.caseFiles = caseFiles;
        this.requestVetting = requestVetting;
        this.vetting = vetting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = requestVetting.requestFor(need(new CaseReference(execution.getProcessBusinessKey())));
        VettingModel.VETTING_REQUEST_OUTCOME.set(execution, outcome);
        if (outcome == VettingRequestOutcome.RECOGNISED) {
            VettingModel.VETTING_OUTCOME.set(execution, VettingOutcome.CLEARED);
        }
        if (outcome == VettingRequestOutcome.ANSWERED) {
            goOn(execution);
        }
    }

    /** A process that was lost goes on from what was answered before. */
    private void goOn(DelegateExecution execution) {
        var found = vetting.ofCase(new CaseReference(execution.getProcessBusinessKey()))
                .orElseThrow();
        VettingModel.VETTING_OUTCOME.set(execution, VettingOutcome.valueOf(found.state()));
        VettingModel.REVIEW_RIGHT.set(execution, found.reviewUntil() == null ? ReviewRight.NONE : ReviewRight.OPEN);
    }

    private VettingNeed need(CaseReference reference) {
        CaseFile file = caseFiles.get(reference);
        return new VettingNeed(reference, file.person(), file.force(), file.scheme(), file.powers());
    }
}
