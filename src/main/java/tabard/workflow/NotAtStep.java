package tabard.workflow;

import tabard.kernel.Refusal;

/** The process of a matter does not wait for what somebody has just done. */
public final class NotAtStep extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @param matter the key of the matter, such as {@code CSAS-2026-00042}
     * @param step what was done, in words, such as {@code verify training}
     */
    public NotAtStep(String matter, String step) {
        super("not-at-step", "%s does not wait for this step now: %s.".formatted(matter, step));
    }
}
