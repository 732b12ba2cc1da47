package tabard.party;

import tabard.kernel.Refusal;

/** The correction has been settled already. */
class CorrectionSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    CorrectionSettled() {
        super(
                "correction-settled",
                "It has been settled already what becomes of this correction, or the last day has changed since.");
    }
}
