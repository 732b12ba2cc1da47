package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tabard.accreditation.LiveGrants.Area;
import tabard.accreditation.Simulation.OfDraft;
import tabard.eligibility.FactsOfMany;
import tabard.intake.CaseFiles;
import tabard.kernel.Actor;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicySimulation;
import tabard.powers.PolicySimulation.World;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a draft policy over the force's live grants and its decisions of the last twelve months: who would gain or lose which
 * power, when and why. Nothing is changed by it (PRA 2002 ss.40(1), 41(2)-(3)).
 */
@Service
public class SimulatePolicy {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final PolicyDrafts drafts;
    private final LiveGrants live;
    private final CaseFiles cases;
    private final FactsOfMany facts;
    private final RunSimulation runs;
    private final JsonMapper json;
    private final Clock clock;

    SimulatePolicy(
            Schemes schemes,
            Forces forces,
            Policies policies,
            PolicyDrafts drafts,
            LiveGrants live,
            CaseFiles cases,
            FactsOfMany facts,
            RunSimulation runs,
            JsonMapper json,
            Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.drafts = drafts;
        this.live = live;
        this.cases = cases;
        this.facts = facts;
        this.runs = runs;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Begins to simulate a draft as if it took effect on its first day, or today where that is past.
     *
     * @throws IllegalArgumentException if the draft names a power that is not there, or is over before it begins
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SYSTEM')")
    public SimulationId start(ForcePolicy draft, Actor by) {
        return start(draft, null, by);
    }

    /**
     * Begins to simulate exactly what a draft says now. Where it is done and the draft still says that, it is attached.
     *
     * @throws tabard.policy.DraftNotFound if there is none, or none in the scope of whoever asks
     * @throws tabard.policy.DraftNotInState if nobody writes it any longer
     * @throws IllegalArgumentException if it names a power that is not there, or is over before it begins
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public SimulationId start(PolicyDraftId id, Actor by) {
        var draft = drafts.get(id);
        draft.writable("simulated");
        return start(draft.policy(), new OfDraft(id, draft.hash()), by);
    }

    /** The day as of which a draft is simulated: its first, or today where that is past. */
    public LocalDate dayOf(ForcePolicy draft) {
        var today = LocalDate.now(clock);
        return draft.validFrom().isAfter(today) ? draft.validFrom() : today;
    }

    private SimulationId start(ForcePolicy draft, @Nullable OfDraft of, Actor by) {
        var at = clock.instant();
        var on = dayOf(draft);
        var catalogue = schemes.catalogue(draft.scheme(), at);
        draft.powers().forEach(row -> catalogue.get(row.power()));
        if (!draft.inEffectOn(on)) {
            throw new IllegalArgumentException(
                    "validTo is %s: by %s the draft is over.".formatted(draft.validTo(), on));
        }
        var before = new World(
                catalogue,
                policies.inEffect(draft.force(), draft.scheme(), on, at).orElse(null));
        var simulation = new PolicySimulation(
                forces.get(draft.force()).asked(), draft.scheme(), on, before, new World(catalogue, draft.asDraft()));
        var worlds = new SimulatedWorlds(
                live, cases, facts, clock, new Area(draft.scheme(), draft.force()), on, _ -> simulation);
        return runs.start(
                new Simulation(
                        new SimulationId(UUID.randomUUID()),
                        draft.force(),
                        draft.scheme(),
                        Simulation.Kind.POLICY,
                        of,
                        json.writeValueAsString(draft),
                        on,
                        catalogue.version(),
                        by,
                        at,
                        at,
                        Simulation.State.RUNNING,
                        0,
                        worlds.count()),
                worlds);
    }
}
