package tabard.vetting;

import tabard.kernel.Refusal;

/** Somebody has looked at it already. */
public class ConcernClosedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ConcernClosedAlready(ConcernOutcome outcome) {
        super("vetting-concern-closed", "This was closed before: %s.".formatted(outcome));
    }
}
