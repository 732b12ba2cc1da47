package tabard.policy;

import tabard.kernel.Refusal;

/** There is no such draft, or not for this person to see. */
public final class DraftNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    DraftNotFound(PolicyDraftId id) {
        super("draft-not-found", "There is no draft %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
