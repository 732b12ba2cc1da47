package tabard.policy;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** Says that the first day of an approved policy has come. The policy is in effect whether this is said or not. */
@Service
public class AnnouncePolicy {

    private final PolicyDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnouncePolicy(PolicyDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** Says it of the version that a draft has become. */
    @Transactional
    public void announce(PolicyDraftId id) {
        var draft = drafts.get(id);
        var approval = draft.approval();
        if (approval == null) {
            throw new IllegalStateException("Draft %s is not approved.".formatted(id));
        }
        var policy = draft.policy();
        events.publishEvent(new PolicyTookEffect(
                id,
                policy.force(),
                policy.scheme(),
                approval.version(),
                policy.validFrom(),
                Actor.ENGINE,
                clock.instant()));
    }
}
