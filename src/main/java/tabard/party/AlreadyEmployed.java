package tabard.party;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** The organisation employs this person already. */
class AlreadyEmployed extends Refusal {

    AlreadyEmployed(LocalDate from) {
        super(
                "already-employed",
                "This person is already an employee of this organisation on or after %s.".formatted(from));
    }
}
