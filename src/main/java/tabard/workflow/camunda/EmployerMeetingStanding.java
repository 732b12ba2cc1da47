package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import tabard.conduct.Meeting;
import tabard.workflow.Standing;

/** Where the facts of a meeting that is still to be held say that its process stands: waiting for its day. */
final class EmployerMeetingStanding {

    private EmployerMeetingStanding() {}

    static Standing of(Meeting meeting) {
        return new Standing(
                EmployerMeetingModel.PROCESS,
                meeting.id().stream(),
                List.of(EmployerMeetingModel.MEETING_DUE),
                Map.of());
    }
}
