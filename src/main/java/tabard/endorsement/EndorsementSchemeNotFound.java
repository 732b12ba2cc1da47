package tabard.endorsement;

import tabard.kernel.Refusal;
import tabard.kernel.SchemeCode;

/** There is no scheme without powers of this code. */
public final class EndorsementSchemeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    EndorsementSchemeNotFound(SchemeCode code) {
        super("endorsement-scheme-not-found", "There is no scheme '%s' to which one signs up.".formatted(code));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
