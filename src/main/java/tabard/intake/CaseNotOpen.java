package tabard.intake;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** A case that has ended stays as it is. */
public class CaseNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotOpen(CaseReference reference) {
        super("case-not-open", "Case %s has ended, so nothing more can be done in it.".formatted(reference));
    }
}
