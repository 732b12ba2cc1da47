package tabard.workflow.camunda;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.intake.CaseClosed;
import tabard.renewing.AskedRenewals;
import tabard.renewing.RenewalAsked;

/** A renewal is asked for, and its case comes to an end: the process watches what lies between. */
@Component
class RenewalSteps {

    private final EngineMatters matters;
    private final AskedRenewals renewals;

    RenewalSteps(EngineMatters matters, AskedRenewals renewals) {
        this.matters = matters;
        this.renewals = renewals;
    }

    @EventListener
    void on(RenewalAsked event) {
        matters.start(RenewalModel.PROCESS, RenewalMatters.key(event.caseReference()), Map.of());
    }

    /** Where the gap is written down already, nothing waits any more. */
    @EventListener
    void on(CaseClosed event) {
        var key = RenewalMatters.key(event.caseReference());
        if (renewals.ofCase(event.caseReference()).isPresent() && !matters.ended(key)) {
            matters.tell(key, RenewalModel.RENEWAL_DECIDED, "end");
        }
    }
}
