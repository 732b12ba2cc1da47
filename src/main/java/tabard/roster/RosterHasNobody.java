package tabard.roster;

import tabard.kernel.Refusal;

/** No row of the roster is good, so there is nothing to confirm. */
class RosterHasNobody extends Refusal {

    RosterHasNobody() {
        super("roster-has-nobody", "No row of this roster can be added. Correct the file and upload it again.");
    }
}
