package tabard.accreditation;

import tabard.kernel.Refusal;

/** A withdrawal, a stand-down, a variation or a renewal that cannot be recorded, and why. */
public class ActRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ActRefused(String detail) {
        super("act-refused", detail);
    }
}
