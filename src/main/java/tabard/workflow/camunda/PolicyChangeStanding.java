package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import tabard.policy.PolicyDraft;
import tabard.workflow.Standing;

/** Where the facts of an open or approved draft say that its process stands. */
final class PolicyChangeStanding {

    private PolicyChangeStanding() {}

    /** An abandoned draft stands nowhere: its process has ended. */
    static Standing of(PolicyDraft draft) {
        return new Standing(PolicyChangeModel.PROCESS, draft.id().stream(), places(draft.state()), Map.of());
    }

    static List<String> places(PolicyDraft.State state) {
        return switch (state) {
            case DRAFT, RETURNED -> List.of(PolicyChangeModel.DRAFT_POLICY_CHANGE);
            case SENT -> List.of(PolicyChangeModel.APPROVE_POLICY_CHANGE);
            case APPROVED -> List.of(PolicyChangeModel.POLICY_TAKES_EFFECT);
            case ABANDONED -> List.of();
        };
    }
}
