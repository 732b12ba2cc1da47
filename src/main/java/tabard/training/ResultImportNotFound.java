package tabard.training;

import java.util.UUID;
import tabard.kernel.Refusal;

/** There is no such import, or it is another provider's. */
public class ResultImportNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ResultImportNotFound(UUID id) {
        super("training-import-not-found", "There is no import of results '%s'.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
