package tabard.party;

import java.util.UUID;
import tabard.kernel.Refusal;

/** There is no such correction, or none that whoever asks may see. */
class CorrectionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    CorrectionNotFound(UUID id) {
        super("correction-not-found", "There is no correction of a last day %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
