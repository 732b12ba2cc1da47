package tabard.workflow.camunda;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.vetting.VettingView;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Clearances that were withdrawn: what the process that tells of it is about. It belongs to the force that gave the clearance. */
@Component
class ClearanceWithdrawalMatters implements ProcessMatters {

    private final VettingView vetting;

    ClearanceWithdrawalMatters(VettingView vetting) {
        this.vetting = vetting;
    }

    @Override
    public String process() {
        return ClearanceWithdrawalModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var force = vetting.givenBy(UUID.fromString(key.substring(key.indexOf(':') + 1)))
                .map(ForceCode::new)
                .orElse(null);
        return new Matter(process(), key, null, force, null, null);
    }
}
