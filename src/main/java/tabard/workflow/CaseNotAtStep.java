package tabard.workflow;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** The process of a case does not wait for what somebody has just done. */
public final class CaseNotAtStep extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @param step what was done, in words, such as {@code verify training}
     */
    public CaseNotAtStep(CaseReference reference, String step) {
        super("case-not-at-step", "Case %s does not wait for this step now: %s.".formatted(reference, step));
    }
}
