package tabard.policy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.authority.DelegationId;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;

/**
 * A change of a force's policy that somebody writes: sent for approval, sent back or approved by somebody else, or
 * abandoned. Each act gives the draft as it then is; what the state does not let anybody do is refused here.
 *
 * @param policy what would be in effect, without a version
 * @param hash of the policy: what was simulated, sent and approved is exactly this
 * @param base the version that it would follow, or null where the force has none
 * @param writers the accounts that have written in it; none of them approves it
 * @param lock counts its changes
 * @param salt under which the ledger commits to the reasons
 */
public record PolicyDraft(
        PolicyDraftId id,
        ForcePolicy policy,
        String hash,
        @Nullable Integer base,
        Set<String> writers,
        Act drafted,
        Act changed,
        @Nullable Simulated simulated,
        @Nullable Act sent,
        @Nullable Return returned,
        @Nullable Approval approval,
        @Nullable Return abandoned,
        int lock,
        UUID salt) {

    /** Who did something, in what capacity, and when. */
    public record Act(String by, String capacity, Instant at) {

        static Act of(Actor by, Instant at) {
            return new Act(by.id(), by.capacity(), at);
        }
    }

    /**
     * A simulation that was run on the draft.
     *
     * @param of the hash of the policy it was run on; a later change makes it stale
     */
    public record Simulated(String of, Act act) {}

    /** An end, or a way back, and why. */
    public record Return(String reason, Act act) {}

    /**
     * The approval.
     *
     * @param delegation the entry of the register by which it was given; null where the chief officer gave it
     */
    public record Approval(int version, @Nullable DelegationId delegation, Act act) {}

    /** How far it has come. */
    public enum State {
        /** Somebody writes it. */
        DRAFT,
        /** It was sent back, and somebody writes it again. */
        RETURNED,
        /** The chief officer has it. */
        SENT,
        /** It is a version of the policy. */
        APPROVED,
        /** Nobody wants it any longer. */
        ABANDONED
    }

    public PolicyDraft {
        writers = Set.copyOf(writers);
    }

    /** How far it has come: worked out from what was done. */
    public State state() {
        if (abandoned != null) {
            return State.ABANDONED;
        }
        if (approval != null) {
            return State.APPROVED;
        }
        if (sent != null) {
            return State.SENT;
        }
        return returned == null ? State.DRAFT : State.RETURNED;
    }

    /** Whether anything can still come of it. */
    public boolean open() {
        return approval == null && abandoned == null;
    }

    /** Whether somebody may write in it now. */
    public boolean writable() {
        return open() && sent == null;
    }

    /** Whether a simulation of exactly what it says now is attached. */
    public boolean hasFreshSimulation() {
        return Optional.ofNullable(simulated)
                .filter(run -> run.of().equals(hash))
                .isPresent();
    }

    PolicyDraft change(ForcePolicy to, String toHash, Act by) {
        writable("changed");
        if (!to.force().equals(policy.force()) || !to.scheme().equals(policy.scheme())) {
            throw new IllegalArgumentException("The draft is of %s under %s; its force and scheme stay."
                    .formatted(policy.force(), policy.scheme()));
        }
        var hands = new HashSet<>(writers);
        hands.add(by.by());
        return copy(to.asDraft(), toHash, hands, by, simulated, sent, returned, approval, abandoned);
    }

    /**
     * Refuses what is done only to a draft that somebody writes.
     *
     * @param deed in the participle, such as {@code simulated}
     * @throws DraftNotInState if it has been sent, approved or abandoned
     */
    public void writable(String deed) {
        if (!writable()) {
            throw new DraftNotInState(this, deed);
        }
    }

    PolicyDraft simulate(Act by) {
        writable("simulated");
        return copy(policy, hash, writers, changed, new Simulated(hash, by), sent, returned, approval, abandoned);
    }

    PolicyDraft send(Act by) {
        writable("sent for approval");
        var hands = new HashSet<>(writers);
        hands.add(by.by());
        return copy(policy, hash, hands, changed, simulated, by, returned, approval, abandoned);
    }

    PolicyDraft giveBack(String reason, Act by) {
        waiting("sent back");
        return copy(policy, hash, writers, changed, simulated, null, new Return(reason, by), approval, abandoned);
    }

    PolicyDraft approve(Approval by) {
        waiting("approved");
        return copy(policy, hash, writers, changed, simulated, sent, returned, by, abandoned);
    }

    PolicyDraft abandon(String reason, Act by) {
        if (!open()) {
            throw new DraftNotInState(this, "abandoned");
        }
        return copy(policy, hash, writers, changed, simulated, sent, returned, approval, new Return(reason, by));
    }

    /** The same, as changed so many times. */
    PolicyDraft locked(int times) {
        return new PolicyDraft(
                id, policy, hash, base, writers, drafted, changed, simulated, sent, returned, approval, abandoned,
                times, salt);
    }

    /** Refuses what is done only to a draft that waits for approval. */
    void waiting(String deed) {
        if (state() != State.SENT) {
            throw new DraftNotInState(this, deed);
        }
    }

    private PolicyDraft copy(
            ForcePolicy what,
            String whatHash,
            Set<String> hands,
            Act changing,
            @Nullable Simulated run,
            @Nullable Act sending,
            @Nullable Return back,
            @Nullable Approval approving,
            @Nullable Return leaving) {
        return new PolicyDraft(
                id, what, whatHash, base, hands, drafted, changing, run, sending, back, approving, leaving, lock, salt);
    }
}
