package tabard.accreditation;

import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;

/** Somebody else was quicker. */
public class ActedOnMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    ActedOnMeanwhile(AccreditationNumber number) {
        super(
                "acted-on-meanwhile",
                "Somebody else has changed accreditation %s since you looked at it. Look again and decide."
                        .formatted(number));
    }
}
