package tabard.approval;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;

/** An officer has looked into an organisation, and lays it before the chief officer or asks it for more. */
@Service
public class AssessOrganisation {

    private final OrganisationApplications applications;
    private final ApprovalSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessOrganisation(
            OrganisationApplications applications,
            ApprovalSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What is still to be found or written before it can go to the chief officer, by its name. */
    @Transactional(readOnly = true)
    public List<String> open(OrganisationApplication application) {
        var assessment = applications.assessing(application.id());
        var checks = settings.checks(application.route()).stream()
                .filter(check -> assessment.on(check).isEmpty())
                .map(Enum::name);
        var agreements = settings.agreements().stream()
                .filter(kind -> assessment.agreements().stream().noneMatch(signed -> signed.kind() == kind))
                .map(Enum::name);
        return Stream.of(checks, agreements, assessment.terms() == null ? Stream.of("TERMS") : Stream.<String>empty())
                .flatMap(all -> all)
                .toList();
    }

    /**
     * Lays it before the chief officer. An organisation that is not to be approved may go without terms or agreements.
     *
     * @param approve what the officer recommends
     * @param reason why, 3 to 1,000 characters
     * @throws AssessmentNotReady with what is still to do
     * @throws OrganisationApplicationNotInState if the application is not with the officer
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void assess(OrganisationApplicationId id, boolean approve, String reason, Actor by) {
        var said = ApprovalReasons.checked("reason", reason);
        var act = Act.of(by, clock.instant());
        var application = applications.get(id).assess(act);
        var open = open(application);
        if (approve && !open.isEmpty()) {
            throw new AssessmentNotReady(open);
        }
        applications.save(application);
        applications.save(
                applications.assessing(id).advise(new OrganisationAssessment.Advice(approve, said, act)), application);
        events.publishEvent(new OrganisationAssessed(
                id, application.force(), approve, Commitment.to(said, application.salt()), by, act.at()));
    }

    /**
     * Asks the organisation for more.
     *
     * @param question what is asked, 3 to 1,000 characters; the organisation reads it
     * @throws OrganisationApplicationNotInState if the application is not with the officer
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void ask(OrganisationApplicationId id, String question, Actor by) {
        var said = ApprovalReasons.checked("question", question);
        var at = clock.instant();
        var application = applications.get(id).ask(said, Act.of(by, at));
        applications.save(application);
        events.publishEvent(new OrganisationEvidenceAsked(
                id, application.force(), Commitment.to(said, application.salt()), by, at));
    }
}
