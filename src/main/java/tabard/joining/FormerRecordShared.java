package tabard.joining;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A person has shown their new employer, with their consent, what they held before; what that is is committed to. */
public record FormerRecordShared(
        UUID invitation, OrganisationId organisation, PersonId person, Commitment shared, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "former-record:" + invitation;
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
