package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** The last day lies before the first. */
class EndsBeforeItBegins extends Refusal {

    EndsBeforeItBegins(LocalDate lastDay, LocalDate first) {
        super(
                "ends-before-it-begins",
                "The employment began on %s, so its last day cannot be %s.".formatted(first, lastDay));
    }
}
