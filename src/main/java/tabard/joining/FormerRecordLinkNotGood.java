package tabard.joining;

import tabard.kernel.Refusal;

/** The link was used or has ended; which of them is told to nobody who may be guessing. */
public class FormerRecordLinkNotGood extends Refusal {

    private static final long serialVersionUID = 1L;

    FormerRecordLinkNotGood() {
        super("former-record-link", "This link was used already or has ended. Ask your employer for a new one.");
    }
}
