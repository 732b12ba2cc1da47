package tabard.workflow.camunda;

import static tabard.workflow.camunda.ComplaintModel.ANSWER_COMPLAINT;
import static tabard.workflow.camunda.ComplaintModel.CONDUCT_HANDLER;
import static tabard.workflow.camunda.ComplaintModel.CONSIDER_CONDUCT;
import static tabard.workflow.camunda.ComplaintModel.PROCESS;
import static tabard.workflow.camunda.ComplaintModel.SUITABILITY_TOUCHED;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.conduct.ComplaintAnswered;
import tabard.conduct.ConductConsidered;
import tabard.conduct.ConductKind;
import tabard.conduct.ConductRecorded;
import tabard.conduct.ConductView;
import tabard.conduct.SuitabilityMayBeTouched;

/** Steps that an employer or an officer takes about conduct: the module records them, and then the process moves on. */
@Component
class ComplaintSteps {

    private final EngineMatters matters;
    private final ConductView conducts;

    ComplaintSteps(EngineMatters matters, ConductView conducts) {
        this.matters = matters;
        this.conducts = conducts;
    }

    @EventListener
    void on(ConductRecorded event) {
        var handler = event.kind() == ConductKind.COMPLAINT ? ConductHandler.EMPLOYER : ConductHandler.FORCE;
        matters.start(PROCESS, event.stream(), CONDUCT_HANDLER.with(handler));
    }

    /** What is for the force alone waits for an officer from the beginning. */
    @EventListener
    void on(SuitabilityMayBeTouched event) {
        if (conducts.get(event.conduct()).kind() == ConductKind.COMPLAINT) {
            matters.tell(event.stream(), SUITABILITY_TOUCHED, "tell the force");
        }
    }

    @EventListener
    void on(ComplaintAnswered event) {
        matters.complete(event.stream(), ANSWER_COMPLAINT, Map.of());
    }

    @EventListener
    void on(ConductConsidered event) {
        matters.complete(event.stream(), CONSIDER_CONDUCT, Map.of());
    }
}
