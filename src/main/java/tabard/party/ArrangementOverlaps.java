package tabard.party;

import tabard.kernel.Refusal;

/** The force has an arrangement with this employer on some of these days already. */
class ArrangementOverlaps extends Refusal {

    ArrangementOverlaps(NewArrangement asked) {
        super(
                "arrangement-overlaps",
                "%s already has an arrangement with this organisation under %s on some of these days."
                        .formatted(asked.force(), asked.scheme()));
    }
}
