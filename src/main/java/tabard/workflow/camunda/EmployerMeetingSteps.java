package tabard.workflow.camunda;

import static tabard.workflow.camunda.EmployerMeetingModel.HOLD_MEETING;
import static tabard.workflow.camunda.EmployerMeetingModel.MEETING_DROPPED;
import static tabard.workflow.camunda.EmployerMeetingModel.PROCESS;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.conduct.MeetingDropped;
import tabard.conduct.MeetingHeld;
import tabard.conduct.MeetingPlanned;

/** Meetings with employers: planned, held, or dropped with the arrangement. */
@Component
class EmployerMeetingSteps {

    private final EngineMatters matters;

    EmployerMeetingSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(MeetingPlanned event) {
        matters.start(PROCESS, event.stream(), Map.of());
    }

    @EventListener
    void on(MeetingHeld event) {
        matters.complete(event.stream(), HOLD_MEETING, Map.of());
    }

    @EventListener
    void on(MeetingDropped event) {
        matters.tell(event.stream(), MEETING_DROPPED, "drop");
    }
}
