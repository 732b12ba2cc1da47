package tabard.application;

import tabard.kernel.Refusal;

/** The consent was taken back before. */
public class ConsentWithdrawnAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentWithdrawnAlready() {
        super("consent-withdrawn-already", "This consent was withdrawn before.");
    }
}
