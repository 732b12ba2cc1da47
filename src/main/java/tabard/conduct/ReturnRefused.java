package tabard.conduct;

import tabard.kernel.Refusal;

/** A return cannot be taken: its month is not over, nobody held anything there, or a line will not do. */
public final class ReturnRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ReturnRefused(String sentence) {
        super("return-refused", sentence);
    }
}
