package tabard.vetting;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** Whoever asked a question may not answer it. */
public class SameOfficer extends Refusal {

    private static final long serialVersionUID = 1L;

    SameOfficer(CaseReference reference) {
        super(
                "same-officer",
                "Whoever asked for the vetting of case %s cannot record its outcome. Ask another officer."
                        .formatted(reference));
    }
}
