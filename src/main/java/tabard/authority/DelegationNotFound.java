package tabard.authority;

import tabard.kernel.Refusal;

/** There is no such delegation, or not for this person to see. */
public final class DelegationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    DelegationNotFound(DelegationId id) {
        super("delegation-not-found", "There is no delegation %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
