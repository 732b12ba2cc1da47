package tabard.duplicates;

import tabard.kernel.Refusal;

/** Somebody has found already whether the two records are one person's. */
class FoundAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    FoundAlready() {
        super(
                "records-compared-already",
                "Your force has found already whether these two records are one person’s. Undo that finding first.");
    }
}
