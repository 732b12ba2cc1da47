package tabard.accreditation;

import tabard.kernel.Refusal;
import tabard.powers.PowerCode;

/** A power has no dated end, so there is nothing to tell anybody. */
public class NoEndDated extends Refusal {

    private static final long serialVersionUID = 1L;

    NoEndDated(PowerCode power) {
        super("no-end-dated", "No end of '%s' is dated where this force polices.".formatted(power));
    }
}
