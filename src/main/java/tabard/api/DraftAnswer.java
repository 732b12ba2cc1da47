package tabard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.policy.PolicyDraft;
import tabard.powers.ForcePolicy;

/**
 * One draft of a change of a force's policy.
 *
 * @param base the version that it would follow, or null
 * @param hash of the policy: whoever approves says it back
 * @param lock counts the changes: whoever changes it says it back
 * @param simulated whether a simulation of exactly what it says now is attached
 * @param objections what stands between it and its approval; null in a list
 */
record DraftAnswer(
        String id,
        String force,
        String scheme,
        PolicyDraft.State state,
        @Nullable Integer base,
        ForcePolicy policy,
        String hash,
        int lock,
        boolean simulated,
        @Nullable List<String> objections,
        PolicyDraft.Act drafted,
        PolicyDraft.Act changed,
        PolicyDraft.@Nullable Act sent,
        PolicyDraft.@Nullable Return returned,
        @Nullable ApprovalAnswer approval,
        PolicyDraft.@Nullable Return abandoned) {

    /**
     * How it was approved.
     *
     * @param delegation the entry of the register, or null where the chief officer approved it
     */
    record ApprovalAnswer(int version, @Nullable String delegation, PolicyDraft.Act act) {}

    static DraftAnswer of(PolicyDraft draft, @Nullable List<String> objections) {
        return new DraftAnswer(
                draft.id().toString(),
                draft.policy().force().value(),
                draft.policy().scheme().value(),
                draft.state(),
                draft.base(),
                draft.policy(),
                draft.hash(),
                draft.lock(),
                draft.hasFreshSimulation(),
                objections,
                draft.drafted(),
                draft.changed(),
                draft.sent(),
                draft.returned(),
                approval(draft),
                draft.abandoned());
    }

    private static @Nullable ApprovalAnswer approval(PolicyDraft draft) {
        var approval = draft.approval();
        if (approval == null) {
            return null;
        }
        var delegation = approval.delegation();
        return new ApprovalAnswer(
                approval.version(), delegation == null ? null : delegation.toString(), approval.act());
    }
}
