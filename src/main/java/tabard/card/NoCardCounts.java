package tabard.card;

import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;

/** There is no card of that number that counts, or none in sight. */
public final class NoCardCounts extends Refusal {

    private static final long serialVersionUID = 1L;

    NoCardCounts(AccreditationNumber number) {
        super(
                "no-card-counts",
                "No card of accreditation %s counts now, or it is not yours to report.".formatted(number));
    }
}
