package tabard.withdrawal;

import tabard.kernel.Refusal;

/** A step of a withdrawal that cannot be taken, and why. */
public final class WithdrawalRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    WithdrawalRefused(String detail) {
        super("withdrawal-refused", detail);
    }
}
