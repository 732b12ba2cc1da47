package tabard.disclosure;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.PersonId;

/** What is held about a person has been read by a link made for that. */
public record RecordRead(UUID link, PersonId person, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "person:" + person;
    }

    @Override
    public String purpose() {
        return "Telling a person what is held about them (UK GDPR art. 15; Data Protection Act 2018 s.45)";
    }
}
