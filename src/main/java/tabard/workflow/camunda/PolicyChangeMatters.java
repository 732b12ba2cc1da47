package tabard.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Drafts: what the process of a policy change is about. */
@Component
class PolicyChangeMatters implements ProcessMatters {

    private final PolicyDrafts drafts;
    private final Clock clock;

    PolicyChangeMatters(PolicyDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String process() {
        return PolicyChangeModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var policy = draft(key).policy();
        return new Matter(process(), key, null, policy.force(), policy.scheme(), null);
    }

    /** The first moment of the first day, in Europe/London. */
    @Override
    public Instant comes(String key, String event) {
        return draft(key).policy().validFrom().atStartOfDay(clock.getZone()).toInstant();
    }

    private PolicyDraft draft(String key) {
        return drafts.get(PolicyDraftId.parse(key.substring(key.indexOf(':') + 1)));
    }
}
