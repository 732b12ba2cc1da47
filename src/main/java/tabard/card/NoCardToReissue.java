package tabard.card;

import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;

/** No new card can be made: none was reported, one counts, or the accreditation does not stand. */
public final class NoCardToReissue extends Refusal {

    private static final long serialVersionUID = 1L;

    NoCardToReissue(AccreditationNumber number, String why) {
        super("no-card-to-reissue", "No new card of accreditation %s: %s".formatted(number, why));
    }
}
