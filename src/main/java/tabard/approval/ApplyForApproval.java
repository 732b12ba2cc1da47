package tabard.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.ShareDocument;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.ArrangementsView;
import tabard.scheme.Forces;

/**
 * An organisation sends what it has written to each of the forces it has chosen: one set of evidence, and an application of
 * its own in law for each (Police Reform Act 2002, ss.40(8), 41(1)).
 */
@Service
public class ApplyForApproval {

    private final ApprovalDrafts drafts;
    private final ApplicationGaps gaps;
    private final OrganisationApplications applications;
    private final ArrangementsView arrangements;
    private final Forces forces;
    private final ShareDocument share;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyForApproval(
            ApprovalDrafts drafts,
            ApplicationGaps gaps,
            OrganisationApplications applications,
            ArrangementsView arrangements,
            Forces forces,
            ShareDocument share,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.gaps = gaps;
        this.applications = applications;
        this.arrangements = arrangements;
        this.forces = forces;
        this.share = share;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it to all of them or, where anything stands in the way, to none. Each force may read the documents from then on.
     *
     * @throws OrganisationApplicationIncomplete with everything that is missing, force by force
     * @throws OrganisationAlreadyWithForce if an application is open there, or an arrangement stands
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public List<OrganisationApplicationId> apply(OrganisationId organisation, Actor by) {
        var draft = drafts.of(organisation);
        complete(draft);
        var at = clock.instant();
        var sent =
                draft.forces().stream().map(force -> send(draft, force, by, at)).toList();
        drafts.save(draft.to(List.of()));
        return sent;
    }

    private void complete(ApprovalDraft draft) {
        var missing = new LinkedHashMap<ForceCode, List<Gap>>();
        for (var force : draft.forces()) {
            var found = gaps.of(draft, force);
            if (!found.isEmpty()) {
                missing.put(force, found);
            }
        }
        if (draft.forces().isEmpty() || !missing.isEmpty()) {
            throw new OrganisationApplicationIncomplete(missing);
        }
    }

    private OrganisationApplicationId send(ApprovalDraft draft, ForceCode force, Actor by, Instant at) {
        var scheme = forces.get(force).scheme();
        var today = LocalDate.ofInstant(at, clock.getZone());
        if (arrangements.find(draft.organisation(), force, scheme, today, at).isPresent()) {
            throw new OrganisationAlreadyWithForce(force);
        }
        var evidence = shown(draft, force);
        var application = new OrganisationApplication(
                new OrganisationApplicationId(UUID.randomUUID()),
                draft.organisation(),
                force,
                scheme,
                gaps.route(draft.organisation()),
                evidence,
                Act.of(by, at),
                null,
                null,
                null,
                null,
                null,
                0,
                UUID.randomUUID());
        applications.add(application);
        evidence.allDocuments().forEach(document -> share.share(document, force, by));
        events.publishEvent(new OrganisationApplied(
                application.id(), force, draft.organisation(), scheme, application.route(), by, at));
        return application.id();
    }

    /** What one force is shown: what it asks for, and the powers of its own scheme. */
    OrganisationEvidence shown(ApprovalDraft draft, ForceCode force) {
        var evidence = draft.evidence();
        var asked = gaps.asked(draft.organisation(), List.of(force));
        return new OrganisationEvidence(
                asked.contains(EvidenceItem.COMPANY_NUMBER) ? evidence.companyNumber() : null,
                asked.contains(EvidenceItem.CONTROLLERS) ? evidence.controllers() : List.of(),
                evidence.documents().entrySet().stream()
                        .filter(given -> asked.contains(given.getKey()))
                        .collect(Collectors.toMap(given -> given.getKey(), given -> given.getValue())),
                gaps.within(evidence.roles(), force));
    }
}
