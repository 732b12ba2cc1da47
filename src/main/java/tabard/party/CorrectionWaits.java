package tabard.party;

import tabard.kernel.Refusal;

/** A correction of the same last day waits already. */
class CorrectionWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    CorrectionWaits() {
        super(
                "correction-waits",
                "A correction of this last day waits for an officer already. Wait for the answer before you ask for another.");
    }
}
