package tabard.conduct;

import java.time.Instant;
import java.time.LocalDate;
import tabard.evidence.DocumentId;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A meeting with an employer was held, and its minutes are on file. */
public record MeetingHeld(MeetingId meeting, LocalDate heldOn, DocumentId minutes, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return meeting.stream();
    }

    @Override
    public String purpose() {
        return "Reviewing with an employer how its accredited people work";
    }
}
