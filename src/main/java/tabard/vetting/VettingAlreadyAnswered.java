package tabard.vetting;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** A vetting outcome has been recorded already. */
public class VettingAlreadyAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    VettingAlreadyAnswered(CaseReference reference, String status) {
        super(
                "vetting-already-answered",
                "The vetting of case %s is %s, so no other outcome can be recorded.".formatted(reference, status));
    }
}
