package tabard.roster;

import tabard.kernel.Refusal;

/** The roster is not there, or not for this organisation to see. */
class RosterNotFound extends Refusal {

    RosterNotFound(RosterId roster) {
        super("roster-not-found", "There is no uploaded roster %s.".formatted(roster));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
