package tabard.withdrawal;

import tabard.kernel.Refusal;

/** There is no such withdrawal, or not for this person to see. */
public final class WithdrawalNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    WithdrawalNotFound(WithdrawalId id) {
        super("withdrawal-not-found", "There is no withdrawal %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
