package tabard.workflow.camunda;

import org.springframework.stereotype.Component;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Cases: what the accreditation process is about. */
@Component
class CaseMatters implements ProcessMatters {

    private final CaseFiles caseFiles;

    CaseMatters(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String process() {
        return AccreditationModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var file = caseFiles.get(new CaseReference(key));
        return new Matter(process(), key, file.reference(), file.force(), file.scheme(), file.organisation());
    }
}
