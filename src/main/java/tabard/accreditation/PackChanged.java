package tabard.accreditation;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** What lay before the decider is not what lies there now. */
public class PackChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    PackChanged(CaseReference reference) {
        super(
                "pack-changed",
                "The decision pack of case %s has changed since you opened it. Read it again and decide."
                        .formatted(reference));
    }
}
