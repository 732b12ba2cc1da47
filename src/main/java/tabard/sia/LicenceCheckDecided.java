package tabard.sia;

import tabard.kernel.Refusal;

/** Somebody has decided on this check already. */
class LicenceCheckDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    LicenceCheckDecided() {
        super("licence-check-decided", "Somebody has recorded a decision on this check already. The page shows it.");
    }
}
