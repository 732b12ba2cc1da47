package tabard.workflow.camunda;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.vetting.ClearanceWithdrawn;

/** A withdrawal is told to whoever relies on the clearance: begun by the unit that withdrew, done where every force is in sight. */
@Component
class ClearanceWithdrawalSteps {

    private final EngineMatters matters;

    ClearanceWithdrawalSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(ClearanceWithdrawn event) {
        matters.start(ClearanceWithdrawalModel.PROCESS, event.stream(), Map.of());
    }
}
