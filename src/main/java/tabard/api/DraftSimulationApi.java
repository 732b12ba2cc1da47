package tabard.api;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.accreditation.SimulatePolicy;
import tabard.accreditation.Simulation;
import tabard.accreditation.Simulations;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;

/** What a draft would do to those accredited; what is found is attached to the draft when the simulation is done. */
@RestController
@RequestMapping("/api/v1/policy-drafts/{id}/simulation")
class DraftSimulationApi {

    private final PolicyDrafts drafts;
    private final SimulatePolicy simulatePolicy;
    private final Simulations simulations;
    private final Query query;

    DraftSimulationApi(PolicyDrafts drafts, SimulatePolicy simulatePolicy, Simulations simulations, Query query) {
        this.drafts = drafts;
        this.simulatePolicy = simulatePolicy;
        this.simulations = simulations;
        this.query = query;
    }

    /**
     * The last simulation of a draft.
     *
     * @param hash of what the draft said when it was asked
     * @param stale whether the draft says something else by now
     * @param attached whether a simulation of exactly what the draft says now is attached, so that it can be sent
     */
    record DraftSimulationAnswer(String hash, boolean stale, boolean attached, SimulationAnswer simulation) {}

    /** Begins to simulate exactly what the draft says now. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DraftSimulationAnswer start(@PathVariable PolicyDraftId id) {
        Needed.checked(
                "policy", () -> simulatePolicy.start(id, SignedIn.current().actor()));
        return one(id);
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    DraftSimulationAnswer one(@PathVariable PolicyDraftId id) {
        var draft = drafts.get(id);
        var last = simulations.last(id).orElseThrow(() -> new NotThere("The draft has not been simulated."));
        var hash = hash(last);
        return new DraftSimulationAnswer(
                hash,
                !hash.equals(draft.hash()),
                draft.hasFreshSimulation(),
                SimulationAnswer.of(last, simulations.totals(last.id()), query.now()));
    }

    private static String hash(Simulation simulation) {
        return Objects.requireNonNull(simulation.draft(), "It was found by its draft.")
                .hash();
    }
}
