package tabard.policy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.policy.PolicyDraft.Act;
import tabard.powers.ForcePolicy;

/** An officer writes in a draft. */
@Service
public class ChangeDraft {

    private final PolicyDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeDraft(PolicyDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says something else.
     *
     * @param lock the draft as it was read: where somebody else has changed it since, nothing is saved
     * @throws DraftNotInState if it has been sent, approved or abandoned
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void change(PolicyDraftId id, ForcePolicy policy, int lock, Actor by) {
        var draft = drafts.get(id);
        if (draft.lock() != lock) {
            throw new OptimisticLockingFailureException("Somebody else has changed this draft.");
        }
        var at = clock.instant();
        var changed = draft.change(policy, drafts.hash(policy), Act.of(by, at));
        drafts.save(changed);
        events.publishEvent(new PolicyDraftChanged(id, policy.force(), changed.hash(), by, at));
    }
}
