package tabard.policy;

import tabard.kernel.Refusal;

/** Whoever has written in a draft would approve it. */
public final class WriterApproves extends Refusal {

    private static final long serialVersionUID = 1L;

    WriterApproves() {
        super(
                "writer-approves",
                "Whoever has written in a draft or sent it does not approve it. Ask the chief officer or another"
                        + " delegate.");
    }
}
