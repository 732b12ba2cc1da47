package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/employer-meeting.bpmn} and Java share; a test compares the two, both ways. */
final class EmployerMeetingModel {

    static final String PROCESS = "employer-meeting";
    static final String MEETING_DROPPED = "tabard.meetingDropped";

    static final String MEETING_DUE = "Event_MeetingDue";
    static final String HOLD_MEETING = "UserTask_HoldMeeting";

    static final Set<ProcessVariable<?>> VARIABLES = Set.of();

    private EmployerMeetingModel() {}
}
