package tabard.workflow.camunda;

import static tabard.workflow.camunda.VariationModel.DECIDE_VARIATION;
import static tabard.workflow.camunda.VariationModel.PROCESS;
import static tabard.workflow.camunda.VariationModel.VARIATION_OUTCOME;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.variation.ProposedChange.End;
import tabard.variation.VariationDecided;
import tabard.variation.VariationProposed;

/** Steps of a variation that a person takes: the module records it, and then the process moves on. */
@Component
class VariationSteps {

    private final EngineMatters matters;

    VariationSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(VariationProposed event) {
        matters.start(PROCESS, event.stream(), Map.of());
    }

    @EventListener
    void on(VariationDecided event) {
        var outcome = event.end() == End.VARIED ? VariationOutcome.VARIED : VariationOutcome.KEPT;
        matters.complete(event.stream(), DECIDE_VARIATION, VARIATION_OUTCOME.with(outcome));
    }
}
