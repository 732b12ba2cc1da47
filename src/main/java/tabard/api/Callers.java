package tabard.api;

import org.springframework.security.access.AccessDeniedException;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** For whom a caller may act. */
final class Callers {

    private Callers() {}

    static OrganisationId organisation(SignedIn by) {
        var organisation = by.organisation();
        if (organisation == null) {
            throw new AccessDeniedException("This account belongs to no organisation.");
        }
        return organisation;
    }

    static ForceCode force(SignedIn by) {
        var force = by.force();
        if (force == null) {
            throw new AccessDeniedException("This account belongs to no force.");
        }
        return force;
    }
}
