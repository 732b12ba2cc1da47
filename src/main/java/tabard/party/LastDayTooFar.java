package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** The last day lies further ahead than anybody is likely to mean. */
class LastDayTooFar extends Refusal {

    private static final long serialVersionUID = 1L;

    LastDayTooFar(LocalDate lastDay, LocalDate latest) {
        super(
                "last-day-too-far",
                "The last day %s is more than a year ahead. Give %s or an earlier day, and record it again when it is nearer."
                        .formatted(lastDay, latest));
    }
}
