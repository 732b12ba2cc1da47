package tabard.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A person has been invited to answer for themselves. The secret of the link is in none of it. */
public record CandidateInvited(
        UUID invitation,
        OrganisationId organisation,
        PersonId person,
        List<ForceCode> forces,
        Instant expiresAt,
        Actor by,
        Instant at)
        implements DomainEvent {

    public CandidateInvited {
        forces = List.copyOf(forces);
    }

    @Override
    public String stream() {
        return "invitation:" + invitation;
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
