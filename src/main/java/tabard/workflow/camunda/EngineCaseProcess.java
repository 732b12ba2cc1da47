package tabard.workflow.camunda;

import java.util.List;
import org.springframework.stereotype.Service;
import tabard.kernel.CaseReference;
import tabard.workflow.CaseFacts;
import tabard.workflow.CaseProcess;
import tabard.workflow.MatterProcess;
import tabard.workflow.PassedStep;
import tabard.workflow.Progress;

/** The accreditation process of a case. */
@Service
class EngineCaseProcess implements CaseProcess {

    private final MatterProcess matters;

    EngineCaseProcess(MatterProcess matters) {
        this.matters = matters;
    }

    @Override
    public Progress progress(CaseReference reference) {
        return matters.progress(AccreditationModel.PROCESS, reference.value());
    }

    @Override
    public List<PassedStep> passed(CaseReference reference) {
        return matters.passed(reference.value());
    }

    @Override
    public int carryOn(CaseReference reference) {
        return matters.carryOn(reference.value());
    }

    @Override
    public boolean rebuild(CaseFacts facts) {
        return matters.rebuild(CaseStanding.of(facts));
    }
}
