package tabard.conduct;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** The next meeting with an employer is due on a day. */
public record MeetingPlanned(
        MeetingId meeting,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate dueOn,
        Actor by,
        Instant at)
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
