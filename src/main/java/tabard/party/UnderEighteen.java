package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** The person is too young, by a rule of our own: the Act sets no age (INFERRED). */
class UnderEighteen extends Refusal {

    UnderEighteen(LocalDate of18) {
        super("under-18", "Nobody under 18 can be added: this person is 18 on %s.".formatted(of18));
    }
}
