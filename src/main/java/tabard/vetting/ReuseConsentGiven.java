package tabard.vetting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * A person allows forces to take vetting that others have done.
 *
 * @param receipt commits to the hash on the receipt, under the salt that is kept beside it
 */
public record ReuseConsentGiven(
        UUID consent,
        PersonId person,
        List<ForceCode> forces,
        ReuseConsent.Way way,
        Commitment receipt,
        Actor by,
        Instant at)
        implements DomainEvent {

    public ReuseConsentGiven {
        forces = List.copyOf(forces);
    }

    @Override
    public String stream() {
        return "vetting-reuse-consent:" + consent;
    }

    @Override
    public String purpose() {
        return "Keeping the record of a consent (UK GDPR Article 7(1))";
    }
}
