package tabard.party;

import tabard.kernel.OrganisationId;
import tabard.kernel.Refusal;

/** The organisation is not there, or not for this person to see. */
class OrganisationNotFound extends Refusal {

    OrganisationNotFound(OrganisationId organisation) {
        super("organisation-not-found", "There is no organisation %s.".formatted(organisation));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
