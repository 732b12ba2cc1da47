package tabard.joining;

import java.util.UUID;
import tabard.kernel.Refusal;

/** Nothing of that id has been shown to this employer. */
class FormerRecordNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    FormerRecordNotFound(UUID id) {
        super("former-record-not-found", "Nothing has been shown under %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
