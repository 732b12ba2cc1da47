package tabard.vetting;

import tabard.kernel.Refusal;

/** A vetting outcome lacks something, or says something that cannot be. */
public class OutcomeIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    OutcomeIncomplete(String detail) {
        super("vetting-outcome-incomplete", detail);
    }
}
