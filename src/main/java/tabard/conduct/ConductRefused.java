package tabard.conduct;

import tabard.kernel.Refusal;

/** What is sent cannot be recorded by whoever sends it, or not now. */
public final class ConductRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ConductRefused(String sentence) {
        super("conduct-refused", sentence);
    }
}
