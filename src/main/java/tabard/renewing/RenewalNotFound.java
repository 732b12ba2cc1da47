package tabard.renewing;

import java.util.UUID;
import tabard.kernel.Refusal;

/** There is no such request for renewal, or not for this person to see. */
public final class RenewalNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    RenewalNotFound(UUID request) {
        super("renewal-not-found", "There is no request for renewal %s.".formatted(request));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
