package tabard.policy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.policy.PolicyDraft.Act;

/** The chief officer, or a delegate in date, sends a draft back. */
@Service
public class ReturnDraft {

    private final PolicyDrafts drafts;
    private final DecidingAuthority authorities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnDraft(PolicyDrafts drafts, DecidingAuthority authorities, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.authorities = authorities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it back to be written again.
     *
     * @param reason what to change, 3 to 1,000 characters
     * @throws tabard.authority.NoAuthorityInDate if whoever sends it back is neither
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void giveBack(PolicyDraftId id, String reason, Actor by) {
        var draft = drafts.get(id);
        var force = draft.policy().force();
        var actor = authorities
                .require(force, DelegatedDecision.POLICY_APPROVAL, by)
                .actor();
        var at = clock.instant();
        drafts.save(draft.giveBack(DraftReasons.checked(reason), Act.of(actor, at)));
        events.publishEvent(new PolicyDraftReturned(id, force, Commitment.to(reason.strip(), draft.salt()), actor, at));
    }
}
