package tabard.training;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** Somebody has said already whether the person of a case is trained. */
public class TrainingAlreadyVerified extends Refusal {

    private static final long serialVersionUID = 1L;

    TrainingAlreadyVerified(CaseReference reference) {
        super(
                "training-already-verified",
                "The training of case %s has been verified already. Look at the case again.".formatted(reference));
    }
}
