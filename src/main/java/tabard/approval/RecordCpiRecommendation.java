package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsOfOrganisation;
import tabard.kernel.Actor;

/** An officer records what Police CPI recommends of a private organisation. It decides nothing. */
@Service
public class RecordCpiRecommendation {

    private final OrganisationApplications applications;
    private final DocumentsOfOrganisation documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordCpiRecommendation(
            OrganisationApplications applications,
            DocumentsOfOrganisation documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @param on the day of the recommendation
     * @param report the document in which it stands
     * @throws OrganisationApplicationNotInState if it is recorded already, or the organisation is on the other route
     * @throws tabard.evidence.DocumentNotOfOrganisation if the report is not filed with this organisation
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void record(OrganisationApplicationId id, boolean recommended, LocalDate on, DocumentId report, Actor by) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The recommendation was not made yet on %s.".formatted(on));
        }
        var act = Act.of(by, clock.instant());
        var application = applications.get(id).recommended(act);
        documents.require(report, application.organisation(), application.force());
        var assessment = applications.assessing(id).recommended(new CpiRecommendation(recommended, on, report, act));
        applications.save(application);
        applications.save(assessment, application);
        events.publishEvent(
                new CpiRecommendationRecorded(id, application.force(), recommended, on, report, by, act.at()));
    }
}
