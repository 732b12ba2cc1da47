package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** The day is the one on record. */
class SameLastDay extends Refusal {

    private static final long serialVersionUID = 1L;

    SameLastDay(LocalDate lastDay) {
        super("same-last-day", "The last day on record is %s already.".formatted(lastDay));
    }
}
