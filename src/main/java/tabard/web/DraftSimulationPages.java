package tabard.web;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.SimulatePolicy;
import tabard.accreditation.Simulation;
import tabard.accreditation.Simulations;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;

/** What a draft would do to those accredited, run on exactly what it says, and attached to it when it is done. */
@Controller
@RequestMapping("/policy/drafts/{id}/simulation")
class DraftSimulationPages {

    private final PolicyDrafts drafts;
    private final SimulatePolicy simulatePolicy;
    private final Simulations simulations;
    private final SimulationResult result;

    DraftSimulationPages(
            PolicyDrafts drafts, SimulatePolicy simulatePolicy, Simulations simulations, SimulationResult result) {
        this.drafts = drafts;
        this.simulatePolicy = simulatePolicy;
        this.simulations = simulations;
        this.result = result;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView one(@PathVariable PolicyDraftId id) {
        var draft = drafts.get(id);
        var last = simulations.last(id);
        var page = new ModelAndView("policy/draft-simulation")
                .addObject("draft", draft)
                .addObject("stale", last.filter(run -> isStale(run, draft)).isPresent())
                .addObject("writes", draft.writable() && SignedIn.current().role() != Role.AUDITOR);
        return last.map(run -> result.fill(page, run)).orElse(page);
    }

    @PostMapping
    ModelAndView start(@PathVariable PolicyDraftId id) {
        var policy = drafts.get(id).policy();
        var errors = new PageErrors();
        if (!policy.inEffectOn(simulatePolicy.dayOf(policy))) {
            errors.add("main", "policy.simulation.over");
        }
        return new Attempt(errors, () -> one(id))
                .run(
                        () -> simulatePolicy.start(id, SignedIn.current().actor()),
                        "/policy/drafts/" + id + "/simulation");
    }

    private static boolean isStale(Simulation run, PolicyDraft draft) {
        return Optional.ofNullable(run.draft())
                .filter(of -> of.hash().equals(draft.hash()))
                .isEmpty();
    }
}
