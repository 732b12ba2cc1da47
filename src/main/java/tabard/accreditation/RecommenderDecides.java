package tabard.accreditation;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** Whoever recommends does not decide. */
public class RecommenderDecides extends Refusal {

    private static final long serialVersionUID = 1L;

    RecommenderDecides(CaseReference reference) {
        super(
                "recommender-decides",
                "Whoever recommended on case %s cannot decide it. Ask the chief officer or another delegate."
                        .formatted(reference));
    }
}
