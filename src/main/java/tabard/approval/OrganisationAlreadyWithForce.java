package tabard.approval;

import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;

/** The organisation has an application open with the force, or an arrangement that stands. */
public final class OrganisationAlreadyWithForce extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganisationAlreadyWithForce(ForceCode force) {
        super(
                "organisation-already-with-force",
                "There is an arrangement with %s, or an application to it is open. Leave that force out."
                        .formatted(force));
    }
}
