package tabard.policy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.policy.PolicyDraft.Act;

/** An officer gives a draft up. It stays to be read. */
@Service
public class AbandonDraft {

    private final PolicyDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbandonDraft(PolicyDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives it up.
     *
     * @param reason 3 to 1,000 characters
     * @throws DraftNotInState if it has been approved or abandoned
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void abandon(PolicyDraftId id, String reason, Actor by) {
        var draft = drafts.get(id);
        var at = clock.instant();
        drafts.save(draft.abandon(DraftReasons.checked(reason), Act.of(by, at)));
        events.publishEvent(new PolicyDraftAbandoned(
                id, draft.policy().force(), Commitment.to(reason.strip(), draft.salt()), by, at));
    }
}
