package tabard.card;

import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;

/** No card of that number has to come back, or none that whoever asks may see; or it is settled what became of it. */
public final class NoCardToReturn extends Refusal {

    private static final long serialVersionUID = 1L;

    NoCardToReturn(AccreditationNumber number) {
        super("no-card-to-return", "No card of accreditation %s has to come back now.".formatted(number));
    }
}
