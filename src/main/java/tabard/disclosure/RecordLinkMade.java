package tabard.disclosure;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A link has been made by which a person can read what is held about them. Its secret is not in it. */
public record RecordLinkMade(
        UUID link, OrganisationId organisation, PersonId person, Instant expiresAt, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "person:" + person;
    }

    @Override
    public String purpose() {
        return "Telling a person what is held about them (UK GDPR art. 15; Data Protection Act 2018 s.45)";
    }
}
