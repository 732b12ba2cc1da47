package tabard.conduct;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A meeting will not be: the arrangement with the employer ends. */
public record MeetingDropped(MeetingId meeting, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return meeting.stream();
    }

    @Override
    public String purpose() {
        return "Reviewing with an employer how its accredited people work";
    }
}
