package tabard.scheme;

import tabard.kernel.Refusal;

/** There is no such change of the law, or it was corrected already. */
public class CatalogueChangeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    CatalogueChangeNotFound(CatalogueChangeId id) {
        super("catalogue-change-not-found", "There is no change %s that still holds.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
