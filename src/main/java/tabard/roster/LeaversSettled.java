package tabard.roster;

import tabard.kernel.Refusal;

/** The list of leavers has been confirmed already, or has nobody in it who could leave. */
class LeaversSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    LeaversSettled() {
        super(
                "leavers-settled",
                "This list has been confirmed already, or no row of it is good. Nobody’s employment was ended twice.");
    }
}
