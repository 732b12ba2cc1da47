package tabard.endorsement;

import tabard.kernel.Refusal;

/** There is no such application, or it is not for this account to see. */
public final class EndorsementNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    EndorsementNotFound() {
        super("endorsement-not-found", "There is no such application under this scheme.");
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
