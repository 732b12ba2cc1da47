package tabard.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tabard.accreditation.LiveGrants.Area;
import tabard.eligibility.FactsOfMany;
import tabard.intake.CaseFiles;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.LawChange;
import tabard.powers.PolicySimulation;
import tabard.powers.PolicySimulation.World;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a change of the law, recorded or only expected, over live grants and the decisions of the last twelve months: of one
 * force, or of all those in the scope of whoever asks. Nothing is changed by it.
 */
@Service
public class SimulateCatalogueChange {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final LiveGrants live;
    private final CaseFiles cases;
    private final FactsOfMany facts;
    private final RunSimulation runs;
    private final JsonMapper json;
    private final Clock clock;

    SimulateCatalogueChange(
            Schemes schemes,
            Forces forces,
            Policies policies,
            LiveGrants live,
            CaseFiles cases,
            FactsOfMany facts,
            RunSimulation runs,
            JsonMapper json,
            Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.live = live;
        this.cases = cases;
        this.facts = facts;
        this.runs = runs;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Begins to simulate a change as of its own day, or today where that is past.
     *
     * @param force the force it is about; null for all in sight
     * @throws tabard.powers.LawChangeRefused if the law as it is known does not allow for it
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR', 'SYSTEM')")
    public SimulationId start(SchemeCode scheme, LawChange change, @Nullable ForceCode force, Actor by) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        var on = change.effective().isAfter(today) ? change.effective() : today;
        var now = schemes.catalogue(scheme, at);
        var then = now.changedBy(List.of(change), now.version() + "+simulated");
        var worlds = new SimulatedWorlds(
                live, cases, facts, clock, new Area(scheme, force), on, code -> of(code, scheme, on, at, now, then));
        return runs.start(
                new Simulation(
                        new SimulationId(UUID.randomUUID()),
                        force,
                        scheme,
                        Simulation.Kind.CATALOGUE,
                        null,
                        json.writeValueAsString(change),
                        on,
                        now.version(),
                        by,
                        at,
                        at,
                        Simulation.State.RUNNING,
                        0,
                        worlds.count()),
                worlds);
    }

    private PolicySimulation of(
            ForceCode force, SchemeCode scheme, LocalDate on, Instant at, PowersCatalogue now, PowersCatalogue then) {
        var policy = policies.inEffect(force, scheme, on, at).orElse(null);
        return new PolicySimulation(
                forces.get(force).asked(), scheme, on, new World(now, policy), new World(then, policy));
    }
}
