package tabard.variation;

import tabard.kernel.Refusal;

/** There is no such variation, or not for this person to see. */
public final class VariationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    VariationNotFound(VariationId id) {
        super("variation-not-found", "There is no variation %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
