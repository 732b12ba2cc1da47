package tabard.disclosure;

import tabard.kernel.Refusal;

/** The link has ended, or another has taken its place; which of them is told to nobody who may be guessing. */
public class RecordLinkNotGood extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordLinkNotGood() {
        super(
                "record-link-not-good",
                "This link has ended or was replaced by another. Ask your employer for a new one.");
    }
}
