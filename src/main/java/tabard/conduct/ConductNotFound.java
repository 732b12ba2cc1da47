package tabard.conduct;

import tabard.kernel.Refusal;

/** There is no such record, or no such accreditation to record anything of, or it is not for this person to see. */
public final class ConductNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    ConductNotFound(Object what) {
        super(
                "conduct-not-found",
                "There is no record or accreditation %s, or it is not yours to see.".formatted(what));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
