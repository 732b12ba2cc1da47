package tabard.roster;

import tabard.kernel.Refusal;

/** The list of leavers is not there, or not for this organisation to see. */
class LeaversNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    LeaversNotFound(RosterId list) {
        super("leavers-not-found", "There is no list of leavers %s.".formatted(list));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
