package tabard.application;

import java.util.UUID;
import tabard.kernel.Refusal;

/** There is no such draft of an application, or it is another account's. */
public class DraftNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftNotFound(UUID id) {
        super("application-draft-not-found", "There is no draft of an application %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
