package tabard.application;

import tabard.kernel.Refusal;

/** The link was used, has ended, or another has taken its place; which of them is told to nobody who may be guessing. */
public class InvitationNotGood extends Refusal {

    private static final long serialVersionUID = 1L;

    InvitationNotGood() {
        super(
                "invitation-not-good",
                "This link was used already, has ended, or was replaced by another. Ask your employer for a new one.");
    }
}
