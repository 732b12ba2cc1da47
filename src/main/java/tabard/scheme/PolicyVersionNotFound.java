package tabard.scheme;

import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;
import tabard.kernel.SchemeCode;

/** A force has no policy of this number. */
public class PolicyVersionNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    PolicyVersionNotFound(ForceCode force, SchemeCode scheme, int version) {
        super("not-found", "%s has no version %d of a policy under %s.".formatted(force, version, scheme));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
