package tabard.vetting;

import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;

/** The unit has given no clearance that is good today. */
public class NoClearanceToWithdraw extends Refusal {

    private static final long serialVersionUID = 1L;

    NoClearanceToWithdraw(ForceCode force) {
        super(
                "vetting-nothing-to-withdraw",
                "%s has given this person no clearance that still stands, so there is none to withdraw."
                        .formatted(force));
    }
}
