package tabard.party;

import tabard.kernel.Refusal;

/** Somebody else added one of these people, or gave away one of these numbers, at the same moment. */
class StaffChangedMeanwhile extends Refusal {

    StaffChangedMeanwhile() {
        super(
                "staff-changed-meanwhile",
                "Somebody else changed this organisation’s people at the same moment. Look again, then retry.");
    }
}
