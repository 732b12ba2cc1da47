package tabard.accreditation;

import tabard.kernel.Refusal;

/** A recommendation that cannot stand, and why. */
public class RecommendationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    RecommendationRefused(String detail) {
        super("recommendation-refused", detail);
    }
}
