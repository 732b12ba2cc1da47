package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.evidence.DocumentsOfOrganisation;
import tabard.kernel.Actor;
import tabard.party.ArrangementId;

/**
 * The chief officer, or a delegate in date, puts another protocol, agreement or memorandum with an arrangement that stands:
 * a new version of its terms (Police Reform Act 2002, s.40(8)).
 */
@Service
public class RenewAgreement {

    private final MadeArrangements made;
    private final TermsVersions versions;
    private final DecidingAuthority authorities;
    private final DocumentsOfOrganisation documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewAgreement(
            MadeArrangements made,
            TermsVersions versions,
            DecidingAuthority authorities,
            DocumentsOfOrganisation documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.made = made;
        this.versions = versions;
        this.authorities = authorities;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts it in the place of the one of its kind.
     *
     * @throws ArrangementNotMadeHere if nothing is held on the terms of the arrangement
     * @throws tabard.authority.NoAuthorityInDate if whoever renews it is neither
     * @throws tabard.evidence.DocumentNotOfOrganisation if the document is not filed with this organisation
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void renew(ArrangementId id, SignedAgreement agreement, Actor by) {
        var known = made.get(id);
        var actor = authorities
                .require(known.force(), DelegatedDecision.ARRANGEMENT, by)
                .actor();
        documents.require(agreement.document(), known.organisation(), known.force());
        var at = clock.instant();
        agreement.checkedOn(LocalDate.ofInstant(at, clock.getZone()));
        var signed = known.signed(agreement);
        made.save(signed);
        versions.add(signed, null, Act.of(actor, at));
        events.publishEvent(new AgreementRenewed(
                signed.id(),
                signed.current(),
                signed.force(),
                versions.of(signed).size(),
                agreement.kind(),
                agreement.document(),
                agreement.reviewOn(),
                actor,
                at));
    }
}
