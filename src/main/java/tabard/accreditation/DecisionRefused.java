package tabard.accreditation;

import tabard.kernel.Refusal;

/** A decision that cannot stand, and why. */
public class DecisionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DecisionRefused(String detail) {
        super("decision-refused", detail);
    }
}
