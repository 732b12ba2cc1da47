package tabard.policy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.policy.PolicyDraft.Act;

/** An officer sends a draft to the chief officer. */
@Service
public class SendPolicyForApproval {

    private final PolicyDrafts drafts;
    private final DraftReadiness readiness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendPolicyForApproval(
            PolicyDrafts drafts, DraftReadiness readiness, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.readiness = readiness;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @throws PolicyNotReady with everything that stands against it
     * @throws DraftNotInState if it has been sent, approved or abandoned
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void send(PolicyDraftId id, Actor by) {
        var at = clock.instant();
        var draft = drafts.get(id).send(Act.of(by, at));
        readiness.check(draft);
        drafts.save(draft);
        events.publishEvent(new PolicySentForApproval(id, draft.policy().force(), draft.hash(), by, at));
    }
}
