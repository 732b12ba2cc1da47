package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** An arrangement lasts a day at least. */
public class ArrangementEndsBeforeItBegins extends Refusal {

    private static final long serialVersionUID = 1L;

    ArrangementEndsBeforeItBegins(LocalDate end, LocalDate from) {
        super(
                "arrangement-ends-before-it-begins",
                "The arrangement began on %s, so it cannot end on %s.".formatted(from, end));
    }
}
