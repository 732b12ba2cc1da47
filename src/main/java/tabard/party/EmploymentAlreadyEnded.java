package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** The end of the employment is recorded already. */
class EmploymentAlreadyEnded extends Refusal {

    EmploymentAlreadyEnded(LocalDate lastDay) {
        super(
                "employment-already-ended",
                "The last day of this employment is recorded already: %s.".formatted(lastDay));
    }
}
