package tabard.variation;

import tabard.kernel.Refusal;

/** A step of a variation that cannot be taken, and why. */
public final class VariationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    VariationRefused(String detail) {
        super("variation-refused", detail);
    }
}
