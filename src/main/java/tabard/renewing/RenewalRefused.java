package tabard.renewing;

import tabard.kernel.Refusal;

/** A renewal that cannot be asked for, and why. */
public final class RenewalRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    RenewalRefused(String detail) {
        super("renewal-refused", detail);
    }
}
