package tabard.training;

import tabard.kernel.Refusal;

/** A stated result that this officer cannot verify, or that has been looked at already. */
public class TrainingResultNotVerifiable extends Refusal {

    private static final long serialVersionUID = 1L;

    TrainingResultNotVerifiable(String detail) {
        super("training-result-not-verifiable", detail);
    }
}
