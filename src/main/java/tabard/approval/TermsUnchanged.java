package tabard.approval;

import tabard.kernel.Refusal;

/** Terms would be varied to what they are already. */
public final class TermsUnchanged extends Refusal {

    private static final long serialVersionUID = 1L;

    TermsUnchanged() {
        super("terms-unchanged", "Nothing in these terms is different. Change something, or leave them as they are.");
    }
}
