package tabard.application;

import tabard.kernel.Refusal;

/** There is no such consent, or not for this account to see. */
public class ConsentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentNotFound() {
        super("consent-not-found", "There is no such consent.");
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
