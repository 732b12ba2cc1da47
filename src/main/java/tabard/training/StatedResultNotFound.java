package tabard.training;

import java.util.UUID;
import tabard.kernel.Refusal;

/** There is no such stated result, or it is not this force's to see. */
public class StatedResultNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    StatedResultNotFound(UUID id) {
        super("training-result-not-found", "There is no result '%s'.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
