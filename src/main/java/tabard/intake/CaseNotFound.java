package tabard.intake;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** There is no such case, or whoever asks may not see it. */
public class CaseNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseNotFound(CaseReference reference) {
        super("case-not-found", "There is no case %s, or it is not yours to see.".formatted(reference));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
