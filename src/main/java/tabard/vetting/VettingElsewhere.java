package tabard.vetting;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** The vetting is not at the place that this is about. */
public class VettingElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    VettingElsewhere(CaseReference reference, String status) {
        super(
                "vetting-elsewhere",
                "The vetting of case %s is %s, so this cannot be done now.".formatted(reference, status));
    }
}
