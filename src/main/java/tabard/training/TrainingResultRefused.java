package tabard.training;

import tabard.kernel.Refusal;

/** A training result that cannot be, or that is recorded already. */
public class TrainingResultRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    TrainingResultRefused(String detail) {
        super("training-result-refused", detail);
    }
}
