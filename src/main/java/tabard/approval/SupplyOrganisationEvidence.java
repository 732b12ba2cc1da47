package tabard.approval;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.ShareDocument;
import tabard.kernel.Actor;

/** An organisation shows what it was asked for: its one set of evidence, as it now is. */
@Service
public class SupplyOrganisationEvidence {

    private final OrganisationApplications applications;
    private final ApprovalDrafts drafts;
    private final ApplicationGaps gaps;
    private final ApplyForApproval apply;
    private final ShareDocument share;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupplyOrganisationEvidence(
            OrganisationApplications applications,
            ApprovalDrafts drafts,
            ApplicationGaps gaps,
            ApplyForApproval apply,
            ShareDocument share,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.gaps = gaps;
        this.apply = apply;
        this.share = share;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts the evidence as it is now in the place of what was sent.
     *
     * @throws OrganisationApplicationNotInState if it was not asked for more
     * @throws OrganisationApplicationIncomplete if something is missing by now
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public void supply(OrganisationApplicationId id, Actor by) {
        var asked = applications.get(id);
        var draft = drafts.of(asked.organisation());
        var missing = gaps.of(draft, asked.force());
        if (!missing.isEmpty()) {
            throw new OrganisationApplicationIncomplete(Map.of(asked.force(), missing));
        }
        var evidence = apply.shown(draft, asked.force());
        applications.save(asked.supply(evidence));
        evidence.allDocuments().forEach(document -> share.share(document, asked.force(), by));
        events.publishEvent(new OrganisationEvidenceSupplied(id, asked.force(), by, clock.instant()));
    }
}
