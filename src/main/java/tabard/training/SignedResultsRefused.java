package tabard.training;

import tabard.kernel.Refusal;

/** A signed file of results that is not taken: nothing of it is recorded. */
public class SignedResultsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    SignedResultsRefused(String why) {
        super("signed-results-refused", why);
    }
}
