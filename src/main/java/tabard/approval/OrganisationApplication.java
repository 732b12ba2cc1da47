package tabard.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * What one organisation has sent to one force, and how far it has come. Each act gives the application as it then is; what
 * the state does not let anybody do is refused here.
 *
 * @param evidence what it shows, with the roles and powers of this force's scheme
 * @param recommendation when what Police CPI recommended was recorded; null until then, and for good on the other route
 * @param question what the force asks for besides; null where it asks for nothing
 * @param assessed when the officer laid it before the chief officer; null until then
 * @param outcome what was decided; null until then
 * @param lock counts its changes
 * @param salt under which the ledger commits to texts
 */
public record OrganisationApplication(
        OrganisationApplicationId id,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        ApprovalRoute route,
        OrganisationEvidence evidence,
        Act sent,
        @Nullable Act recommendation,
        @Nullable Question question,
        @Nullable Act assessed,
        @Nullable Outcome outcome,
        @Nullable Act withdrawn,
        int lock,
        UUID salt) {

    /** What the force asks the organisation for. */
    public record Question(String text, Act act) {}

    /**
     * What was decided.
     *
     * @param reason what the organisation is told; null where it was approved and there is nothing to say
     */
    public record Outcome(boolean approved, @Nullable String reason, Act act) {}

    /** How far it has come. */
    public enum State {
        /** What Police CPI recommends is still to be recorded. */
        AWAITING_RECOMMENDATION,
        /** An officer looks into it. */
        ASSESSING,
        /** The organisation is asked for more. */
        ASKED,
        /** The chief officer has it. */
        ASSESSED,
        /** The arrangement is made. */
        APPROVED,
        /** It is refused. */
        REFUSED,
        /** The organisation has withdrawn it. */
        WITHDRAWN
    }

    /** How far it has come: worked out from what was done. */
    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (outcome != null) {
            return outcome.approved() ? State.APPROVED : State.REFUSED;
        }
        if (assessed != null) {
            return State.ASSESSED;
        }
        if (question != null) {
            return State.ASKED;
        }
        return route == ApprovalRoute.POLICE_CPI && recommendation == null
                ? State.AWAITING_RECOMMENDATION
                : State.ASSESSING;
    }

    /** Whether anything can still come of it. */
    public boolean open() {
        return outcome == null && withdrawn == null;
    }

    /** Refuses what is done only in one state. */
    void in(State state, String deed) {
        if (state() != state) {
            throw new OrganisationApplicationNotInState(this, deed);
        }
    }

    OrganisationApplication recommended(Act by) {
        in(State.AWAITING_RECOMMENDATION, "given the recommendation of Police CPI");
        return copy(evidence, by, question, assessed, outcome, withdrawn);
    }

    OrganisationApplication ask(String text, Act by) {
        in(State.ASSESSING, "sent back to the organisation");
        return copy(evidence, recommendation, new Question(text, by), assessed, outcome, withdrawn);
    }

    OrganisationApplication supply(OrganisationEvidence now) {
        in(State.ASKED, "given more evidence");
        return copy(now, recommendation, null, assessed, outcome, withdrawn);
    }

    OrganisationApplication assess(Act by) {
        in(State.ASSESSING, "laid before the chief officer");
        return copy(evidence, recommendation, question, by, outcome, withdrawn);
    }

    OrganisationApplication giveBack() {
        in(State.ASSESSED, "sent back to the officer");
        return copy(evidence, recommendation, question, null, outcome, withdrawn);
    }

    OrganisationApplication decide(Outcome decided) {
        in(State.ASSESSED, "decided");
        return copy(evidence, recommendation, question, assessed, decided, withdrawn);
    }

    OrganisationApplication withdraw(Act by) {
        if (!open()) {
            throw new OrganisationApplicationNotInState(this, "withdrawn");
        }
        return copy(evidence, recommendation, question, assessed, outcome, by);
    }

    /** The same, as changed so many times. */
    OrganisationApplication locked(int times) {
        return new OrganisationApplication(
                id,
                organisation,
                force,
                scheme,
                route,
                evidence,
                sent,
                recommendation,
                question,
                assessed,
                outcome,
                withdrawn,
                times,
                salt);
    }

    private OrganisationApplication copy(
            OrganisationEvidence shown,
            @Nullable Act recommending,
            @Nullable Question asking,
            @Nullable Act assessing,
            @Nullable Outcome deciding,
            @Nullable Act withdrawing) {
        return new OrganisationApplication(
                id,
                organisation,
                force,
                scheme,
                route,
                shown,
                sent,
                recommending,
                asking,
                assessing,
                deciding,
                withdrawing,
                lock,
                salt);
    }
}
