package tabard.approval;

import tabard.kernel.Refusal;
import tabard.party.ArrangementId;

/** The arrangement was not made on an application, or is not for this account to see. */
public final class ArrangementNotMadeHere extends Refusal {

    private static final long serialVersionUID = 1L;

    ArrangementNotMadeHere(ArrangementId id) {
        super("arrangement-without-terms", "Nothing is held here on the terms of arrangement %s.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
