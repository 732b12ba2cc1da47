package tabard.vetting;

import tabard.kernel.Refusal;

/** There is no such concern, or it is another unit's. */
public class ConcernNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ConcernNotFound() {
        super("vetting-concern-not-found", "There is no such matter for your vetting unit.");
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
