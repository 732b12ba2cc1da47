package tabard.accreditation;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** An application on which powers were granted is no application any more, though its case may not be closed yet. */
public class CaseGranted extends Refusal {

    private static final long serialVersionUID = 1L;

    CaseGranted(CaseReference reference) {
        super(
                "case-granted",
                "Case %s was granted, so it can no longer be withdrawn. To give the accreditation up, write to the force."
                        .formatted(reference));
    }
}
