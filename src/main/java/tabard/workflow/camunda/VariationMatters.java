package tabard.workflow.camunda;

import org.springframework.stereotype.Component;
import tabard.variation.VariationId;
import tabard.variation.Variations;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Variations: what their process is about. The employer sees none of what waits here. */
@Component
class VariationMatters implements ProcessMatters {

    private final Variations variations;

    VariationMatters(Variations variations) {
        this.variations = variations;
    }

    @Override
    public String process() {
        return VariationModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var proposed = variations.get(VariationId.ofStream(key));
        return new Matter(process(), key, null, proposed.force(), proposed.scheme(), null);
    }
}
