package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/**
 * A new employment would begin on the very day after one that is over: what ceased with it (PRA 2002 s.41(8)(a)) would be back
 * without anybody having looked.
 */
class NoDayBetween extends Refusal {

    private static final long serialVersionUID = 1L;

    NoDayBetween(LocalDate lastDay) {
        super(
                "no-day-between",
                "This person’s employment here ended on %s, and the new one would begin the day after. If they never left, correct that last day; otherwise give the day on which they came back."
                        .formatted(lastDay));
    }
}
