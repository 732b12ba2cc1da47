package tabard.variation;

import tabard.kernel.Refusal;

/** Whoever proposed a variation does not decide it. */
public final class ProposerVaries extends Refusal {

    private static final long serialVersionUID = 1L;

    ProposerVaries() {
        super(
                "proposer-varies",
                "Whoever proposed this variation cannot decide on it. Ask the chief officer or another delegate.");
    }
}
