package tabard.accreditation;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/**
 * Says of two accreditations that the one renews the other (s.41(7)). The new one has been decided like any other; it runs
 * from when the old one would have expired, and the old one stands until then. A new one that begins later leaves a gap:
 * nothing implies an extension.
 */
@Service
public class RenewAccreditation {

    private final Accreditations accreditations;
    private final Replacement replacement;

    RenewAccreditation(Accreditations accreditations, Replacement replacement) {
        this.accreditations = accreditations;
        this.replacement = replacement;
    }

    /**
     * Lets the new one take the place of the old from its own first day.
     *
     * @param seen how many acts there had been on the old one
     * @throws AccreditationNotFound if one of them is not there to see
     * @throws ActedOnMeanwhile if somebody was quicker
     * @throws ActRefused if they are not of the same person, employer, force and scheme, or the new one begins too soon
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void renew(AccreditationNumber old, AccreditationNumber by, int seen, Actor who) {
        replacement.replace(accreditations.get(old), accreditations.get(by), seen, who);
    }
}
