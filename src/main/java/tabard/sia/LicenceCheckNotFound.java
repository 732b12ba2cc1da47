package tabard.sia;

import tabard.kernel.Refusal;

/** The import or the check is not there, or not for this force to see. */
class LicenceCheckNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    LicenceCheckNotFound(Object what) {
        super("licence-check-not-found", "There is no import or check %s.".formatted(what));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
