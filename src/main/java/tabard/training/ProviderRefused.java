package tabard.training;

import tabard.kernel.Refusal;

/** A provider, an approval or a key that cannot be, or that is there already. */
public class ProviderRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderRefused(String detail) {
        super("training-provider-refused", detail);
    }
}
