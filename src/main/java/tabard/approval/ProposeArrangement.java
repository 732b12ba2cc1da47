package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.DocumentsOfOrganisation;
import tabard.kernel.Actor;
import tabard.scheme.Schemes;

/** An officer writes what an arrangement with the organisation would be, and puts what was signed with it. */
@Service
public class ProposeArrangement {

    private final OrganisationApplications applications;
    private final Schemes schemes;
    private final DocumentsOfOrganisation documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeArrangement(
            OrganisationApplications applications,
            Schemes schemes,
            DocumentsOfOrganisation documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.schemes = schemes;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes its days, the powers of each role, the uniform and the badge.
     *
     * @throws OrganisationApplicationNotInState if the application is not with the officer
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void propose(OrganisationApplicationId id, ArrangementTerms terms, Actor by) {
        var application = assessing(id);
        var catalogue = schemes.catalogue(application.scheme());
        RolePowers.all(terms.roles()).forEach(catalogue::get);
        var at = clock.instant();
        applications.save(applications.assessing(id).propose(terms, Act.of(by, at)), application);
        events.publishEvent(new ArrangementProposed(
                id,
                application.force(),
                terms.roles().size(),
                RolePowers.all(terms.roles()).size(),
                by,
                at));
    }

    /**
     * Puts a protocol, agreement or memorandum with it, in the place of one of the same kind.
     *
     * @throws OrganisationApplicationNotInState if the application is not with the officer
     * @throws tabard.evidence.DocumentNotOfOrganisation if the document is not filed with this organisation
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void sign(OrganisationApplicationId id, SignedAgreement agreement, Actor by) {
        var application = assessing(id);
        documents.require(agreement.document(), application.organisation(), application.force());
        var at = clock.instant();
        agreement.checkedOn(LocalDate.ofInstant(at, clock.getZone()));
        applications.save(applications.assessing(id).sign(agreement, Act.of(by, at)), application);
        events.publishEvent(new AgreementFiled(
                id, application.force(), agreement.kind(), agreement.document(), agreement.reviewOn(), by, at));
    }

    private OrganisationApplication assessing(OrganisationApplicationId id) {
        var application = applications.get(id);
        application.in(OrganisationApplication.State.ASSESSING, "given terms");
        return application;
    }
}
