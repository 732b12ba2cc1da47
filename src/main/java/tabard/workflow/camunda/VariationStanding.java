package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import tabard.variation.ProposedChange;
import tabard.workflow.Standing;

/** Where the facts of a variation say that its process stands: one that is decided stands nowhere. */
final class VariationStanding {

    private VariationStanding() {}

    static Standing of(ProposedChange proposed) {
        return new Standing(
                VariationModel.PROCESS,
                proposed.id().stream(),
                proposed.open() ? List.of(VariationModel.DECIDE_VARIATION) : List.of(),
                Map.of());
    }
}
