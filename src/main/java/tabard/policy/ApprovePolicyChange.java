package tabard.policy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.policy.PolicyDraft.Act;
import tabard.policy.PolicyDraft.Approval;
import tabard.scheme.ApprovePolicy;

/** The chief officer, or a delegate in date, approves a draft that somebody else has written (PRA 2002 ss.40-41). */
@Service
public class ApprovePolicyChange {

    private final PolicyDrafts drafts;
    private final DraftReadiness readiness;
    private final DecidingAuthority authorities;
    private final ApprovePolicy approvePolicy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovePolicyChange(
            PolicyDrafts drafts,
            DraftReadiness readiness,
            DecidingAuthority authorities,
            ApprovePolicy approvePolicy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.readiness = readiness;
        this.authorities = authorities;
        this.approvePolicy = approvePolicy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves it as the next version of the force's policy, which takes effect on its own first day.
     *
     * @param hash of what lay before whoever approves
     * @throws tabard.authority.NoAuthorityInDate if whoever approves is neither
     * @throws DraftNotInState if it does not wait for approval
     * @throws WriterApproves if whoever approves has written in it
     * @throws PolicyNotReady with everything that stands against it by now
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void approve(PolicyDraftId id, String hash, Actor by) {
        var draft = drafts.get(id);
        var force = draft.policy().force();
        var authority = authorities.require(force, DelegatedDecision.POLICY_APPROVAL, by);
        draft.waiting("approved");
        if (draft.writers().contains(by.id())) {
            throw new WriterApproves();
        }
        if (!draft.hash().equals(hash)) {
            throw new OptimisticLockingFailureException("Somebody else has changed this draft.");
        }
        readiness.check(draft);
        var at = clock.instant();
        int version = approvePolicy.approve(draft.policy(), authority.actor());
        drafts.save(draft.approve(new Approval(version, authority.delegation(), Act.of(authority.actor(), at))));
        events.publishEvent(new PolicyChangeApproved(
                id, force, draft.policy().scheme(), version, draft.policy().validFrom(), hash, authority.actor(), at));
    }
}
