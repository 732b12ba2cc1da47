package tabard.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A person has consented to an application.
 *
 * @param receipt commits to the hash on the receipt, under the salt that is kept beside it
 */
public record ConsentGiven(
        UUID consent,
        OrganisationId organisation,
        PersonId person,
        List<ForceCode> forces,
        Consent.Way way,
        Commitment receipt,
        Actor by,
        Instant at)
        implements DomainEvent {

    public ConsentGiven {
        forces = List.copyOf(forces);
    }

    @Override
    public String stream() {
        return "consent:" + consent;
    }

    @Override
    public String purpose() {
        return "Keeping the record of a consent (UK GDPR Article 7(1))";
    }
}
