package tabard.web;

import org.springframework.security.access.AccessDeniedException;
import tabard.access.SignedIn;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

/** The compliance team that is signed in. */
record Supplier(OrganisationId organisation, Actor actor) {

    static Supplier current() {
        var by = SignedIn.current();
        var organisation = by.organisation();
        if (organisation == null) {
            throw new AccessDeniedException("This account belongs to no organisation.");
        }
        return new Supplier(organisation, by.actor());
    }
}
