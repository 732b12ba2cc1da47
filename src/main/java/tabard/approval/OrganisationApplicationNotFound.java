package tabard.approval;

import tabard.kernel.Refusal;

/** There is no such application, or not for this account to see. */
public final class OrganisationApplicationNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganisationApplicationNotFound(OrganisationApplicationId id) {
        super("organisation-application-not-found", "There is no application %s of an organisation.".formatted(id));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
