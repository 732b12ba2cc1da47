package tabard.withdrawal;

import tabard.kernel.Refusal;

/** Whoever proposed a withdrawal does not decide it, and whoever acted at once does not review it. */
public final class ProposerDecides extends Refusal {

    private static final long serialVersionUID = 1L;

    ProposerDecides() {
        super(
                "proposer-decides",
                "Whoever proposed this, or acted at once, cannot decide on it. Ask the chief officer or another delegate.");
    }
}
