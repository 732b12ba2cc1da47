package tabard.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tabard.conduct.Meeting;
import tabard.conduct.MeetingId;
import tabard.conduct.Meetings;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Meetings of forces with employers: what this process is about. */
@Component
class EmployerMeetingMatters implements ProcessMatters {

    private final Meetings meetings;
    private final Clock clock;

    EmployerMeetingMatters(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String process() {
        return EmployerMeetingModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var one = meeting(key);
        return new Matter(process(), key, null, one.force(), one.scheme(), one.organisation());
    }

    @Override
    public Instant comes(String key, String event) {
        return meeting(key).opensOn().atStartOfDay(clock.getZone()).toInstant();
    }

    private Meeting meeting(String key) {
        return meetings.get(MeetingId.parse(key.substring(key.indexOf(':') + 1)));
    }
}
