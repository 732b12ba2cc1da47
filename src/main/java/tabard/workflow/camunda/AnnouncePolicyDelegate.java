package tabard.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import tabard.policy.AnnouncePolicy;
import tabard.policy.PolicyDraftId;

/** {@code ServiceTask_AnnouncePolicy}: says that the day has come; the policy was in effect without it. */
@Component
class AnnouncePolicyDelegate implements JavaDelegate {

    private final AnnouncePolicy announcePolicy;

    AnnouncePolicyDelegate(AnnouncePolicy announcePolicy) {
        this.announcePolicy = announcePolicy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var key = execution.getProcessBusinessKey();
        announcePolicy.announce(PolicyDraftId.parse(key.substring(key.indexOf(':') + 1)));
    }
}
