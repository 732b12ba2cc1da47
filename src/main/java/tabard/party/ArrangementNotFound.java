package tabard.party;

import tabard.kernel.Refusal;

/** There is no such arrangement, or it is known otherwise by now, or it is not for this person to see. */
public class ArrangementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ArrangementNotFound(ArrangementId id) {
        super("arrangement-not-found", "There is no arrangement %s that still stands on record.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
