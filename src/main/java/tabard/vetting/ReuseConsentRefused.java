package tabard.vetting;

import tabard.kernel.Refusal;

/** A consent to reuse cannot be recorded as it was sent. */
public class ReuseConsentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ReuseConsentRefused(String detail) {
        super("vetting-reuse-refused", detail);
    }
}
