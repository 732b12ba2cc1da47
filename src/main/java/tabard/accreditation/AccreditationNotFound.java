package tabard.accreditation;

import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;

/** There is no such accreditation, or it is not for this person to see. */
public class AccreditationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    AccreditationNotFound(AccreditationNumber number) {
        super("accreditation-not-found", "There is no accreditation %s, or it is not yours to see.".formatted(number));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
