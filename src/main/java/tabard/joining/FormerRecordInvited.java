package tabard.joining;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A person has been asked to show what they held before. The secret of the link is in none of it. */
public record FormerRecordInvited(
        UUID invitation, OrganisationId organisation, PersonId person, Instant expiresAt, Actor by, Instant at)
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
