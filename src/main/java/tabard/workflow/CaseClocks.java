package tabard.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.CaseFile;
import tabard.vetting.StopReason;
import tabard.vetting.VettingStops;
import tabard.workflow.CaseClock.Party;
import tabard.workflow.CaseClock.Waited;

/** Says of a case where its days went; whoever may see the case may see its clock. */
@Service
@Transactional(readOnly = true)
public class CaseClocks {

    /** Whose the steps of an accreditation and of its vetting are, by the element of the model; {@code CaseClockTests} compares the two. */
    static final Map<String, Party> STEPS = Map.of(
            "UserTask_RecordVettingOutcome", Party.VETTING,
            "UserTask_AskVettingAgain", Party.OFFICER,
            "UserTask_AskVettingReview", Party.SUPPLIER,
            "UserTask_DecideVettingReview", Party.VETTING,
            "UserTask_VerifyTraining", Party.OFFICER,
            "UserTask_RecommendPowers", Party.OFFICER,
            "UserTask_SupplyInformation", Party.SUPPLIER,
            "UserTask_DecideAccreditation", Party.CHIEF_OFFICER);

    private final CaseProcess process;
    private final TaskInbox inbox;
    private final VettingStops stops;
    private final Clock clock;

    CaseClocks(CaseProcess process, TaskInbox inbox, VettingStops stops, Clock clock) {
        this.process = process;
        this.inbox = inbox;
        this.stops = stops;
        this.clock = clock;
    }

    /** The clock of a case until now, or until it ended. */
    public CaseClock of(CaseFile file) {
        var until = file.closedAt() == null ? clock.instant() : file.closedAt();
        return CaseClock.of(file.openedAt(), until, waited(file, until), clock.getZone())
                .stopped("UserTask_RecordVettingOutcome", stopped(file), clock.getZone());
    }

    /** Where the vetting unit has stopped its clock; an employer does not see that, and so not for whom (practice 4.1, 4.3). */
    private List<CaseClock.Stopped> stopped(CaseFile file) {
        return stops.of(file.reference()).stream()
                .map(stop -> new CaseClock.Stopped(
                        stop.reason() == StopReason.APPLICANT ? Party.SUPPLIER : Party.ELSEWHERE,
                        stop.since(),
                        stop.until()))
                .toList();
    }

    private List<Waited> waited(CaseFile file, Instant until) {
        var waited = new ArrayList<Waited>();
        for (var passed : process.passed(file.reference())) {
            var party = STEPS.get(passed.step());
            if (party != null) {
                waited.add(new Waited(passed.step(), party, passed.enteredAt(), passed.leftAt()));
            }
        }
        inbox.of(file.reference())
                .forEach(task -> waited.add(new Waited(task.step(), Party.of(task.group()), task.createdAt(), until)));
        return waited;
    }
}
