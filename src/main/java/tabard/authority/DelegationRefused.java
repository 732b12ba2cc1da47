package tabard.authority;

import tabard.kernel.Refusal;

/** The register cannot say this. */
public final class DelegationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DelegationRefused(String why) {
        super("delegation-refused", why);
    }
}
