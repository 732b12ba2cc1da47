package tabard.roster;

import tabard.kernel.Refusal;

/** The roster has been settled already, in another tab or by somebody else. */
class RosterAlreadyConfirmed extends Refusal {

    RosterAlreadyConfirmed(RosterStatus status) {
        super(
                "roster-already-confirmed",
                status == RosterStatus.CONFIRMED
                        ? "This roster has been confirmed already. Nobody was added twice."
                        : "This roster has been set aside. Upload the file again to add these people.");
    }
}
