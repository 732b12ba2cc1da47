package tabard.training;

import tabard.kernel.Refusal;

/** A file of results that cannot be read as a whole. */
public class ResultFileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultFileRefused(String why) {
        super("training-file-refused", why);
    }
}
