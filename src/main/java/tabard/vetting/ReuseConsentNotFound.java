package tabard.vetting;

import tabard.kernel.Refusal;

/** There is no such consent, or not for this account to see. */
public class ReuseConsentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ReuseConsentNotFound() {
        super("vetting-reuse-not-found", "There is no such consent to reuse vetting.");
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
