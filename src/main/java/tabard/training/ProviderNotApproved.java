package tabard.training;

import tabard.kernel.Refusal;

/** Whoever sends a result is not a provider that a force had approved on its day. */
public class ProviderNotApproved extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderNotApproved(String detail) {
        super("training-provider-not-approved", detail);
    }
}
