package tabard.workflow.camunda;

import static tabard.workflow.camunda.PolicyChangeModel.APPROVAL_OUTCOME;
import static tabard.workflow.camunda.PolicyChangeModel.APPROVE_POLICY_CHANGE;
import static tabard.workflow.camunda.PolicyChangeModel.DRAFT_ABANDONED;
import static tabard.workflow.camunda.PolicyChangeModel.DRAFT_POLICY_CHANGE;
import static tabard.workflow.camunda.PolicyChangeModel.PROCESS;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.policy.PolicyChangeApproved;
import tabard.policy.PolicyDraftAbandoned;
import tabard.policy.PolicyDraftReturned;
import tabard.policy.PolicyDrafted;
import tabard.policy.PolicySentForApproval;

/** Steps of a policy change that a person takes: the module records it, and then the process moves on. */
@Component
class PolicyChangeSteps {

    private final EngineMatters matters;

    PolicyChangeSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(PolicyDrafted event) {
        matters.start(PROCESS, event.stream(), Map.of());
    }

    @EventListener
    void on(PolicySentForApproval event) {
        matters.complete(event.stream(), DRAFT_POLICY_CHANGE, Map.of());
    }

    @EventListener
    void on(PolicyChangeApproved event) {
        matters.complete(event.stream(), APPROVE_POLICY_CHANGE, APPROVAL_OUTCOME.with(ApprovalOutcome.APPROVED));
    }

    @EventListener
    void on(PolicyDraftReturned event) {
        matters.complete(event.stream(), APPROVE_POLICY_CHANGE, APPROVAL_OUTCOME.with(ApprovalOutcome.RETURNED));
    }

    @EventListener
    void on(PolicyDraftAbandoned event) {
        matters.tell(event.stream(), DRAFT_ABANDONED, "abandon");
    }
}
