package tabard.vetting;

import tabard.kernel.Refusal;

/** A yearly declaration cannot be recorded as it was sent. */
public class DeclarationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DeclarationRefused(String detail) {
        super("vetting-declaration-refused", detail);
    }
}
