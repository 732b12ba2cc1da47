package tabard.vetting;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** The vetting unit has not been asked about this case, or the case is not in sight. */
public class VettingNotRequested extends Refusal {

    private static final long serialVersionUID = 1L;

    VettingNotRequested(CaseReference reference) {
        super("vetting-not-requested", "No vetting is requested for case %s.".formatted(reference));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
