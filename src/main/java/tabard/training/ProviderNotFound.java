package tabard.training;

import tabard.kernel.Refusal;

/** There is no such training provider, approval or key. */
public class ProviderNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderNotFound(String what) {
        super("training-provider-not-found", "There is no training provider, approval or key '%s'.".formatted(what));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
