package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/** An officer answers one check of an employer, with its basis (Police Reform Act 2002, ss.40(8)-(9), 41(4)(a)). */
@Service
public class RecordFitnessFinding {

    private final OrganisationApplications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordFitnessFinding(OrganisationApplications applications, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the answer; an earlier one stays on file.
     *
     * @param basis on what it rests, 3 to 1,000 characters
     * @throws OrganisationApplicationNotInState if the application is not with the officer
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void record(OrganisationApplicationId id, FitnessCheck check, boolean satisfied, String basis, Actor by) {
        var said = ApprovalReasons.checked("basis", basis);
        var application = applications.get(id);
        application.in(OrganisationApplication.State.ASSESSING, "assessed");
        var at = clock.instant();
        applications.save(
                applications
                        .assessing(id)
                        .find(new FitnessFinding(
                                check, satisfied, said, LocalDate.ofInstant(at, clock.getZone()), Act.of(by, at))),
                application);
        events.publishEvent(new FitnessFound(
                id, application.force(), check, satisfied, Commitment.to(said, application.salt()), by, at));
    }
}
