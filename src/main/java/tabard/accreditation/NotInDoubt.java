package tabard.accreditation;

import tabard.kernel.Refusal;
import tabard.powers.PowerCode;

/** A power is not held for legal review, so there is no question to answer. */
public class NotInDoubt extends Refusal {

    private static final long serialVersionUID = 1L;

    NotInDoubt(PowerCode power) {
        super("not-in-doubt", "'%s' is not held for legal review where this force polices.".formatted(power));
    }
}
