package tabard.accreditation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.policy.PolicyDraftId;

/**
 * A simulation and how far it has come.
 *
 * @param force the force it is about; null for all of them
 * @param draft the draft of a policy that was simulated; null for what nobody has drafted
 * @param document what was asked, a draft policy or a change of the law, as JSON
 * @param on the day of the change
 * @param catalogueVersion the catalogue as it was known when it was asked
 * @param judged how many accreditations and decisions have been judged
 * @param all how many there are to judge
 */
public record Simulation(
        SimulationId id,
        @Nullable ForceCode force,
        SchemeCode scheme,
        Kind kind,
        @Nullable OfDraft draft,
        String document,
        LocalDate on,
        String catalogueVersion,
        Actor by,
        Instant startedAt,
        Instant progressAt,
        State state,
        int judged,
        int all) {

    /** One that has said nothing for so long has stopped. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /**
     * The draft of a policy that was simulated.
     *
     * @param hash of what it said then
     */
    public record OfDraft(PolicyDraftId id, String hash) {}

    /** What is simulated. */
    public enum Kind {
        POLICY,
        CATALOGUE
    }

    /** How far it has come. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** Where it stands: one that stopped with its program is seen to have failed, whoever was to say so. */
    public State stateAt(Instant now) {
        return state == State.RUNNING && progressAt.plus(SILENCE).isBefore(now) ? State.FAILED : state;
    }
}
