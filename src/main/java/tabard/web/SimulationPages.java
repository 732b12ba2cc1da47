package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.accreditation.SimulatePolicy;
import tabard.accreditation.SimulationId;
import tabard.accreditation.Simulations;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy;
import tabard.powers.Offence;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** What another policy would do to those accredited: which powers to permit from which day, and who would gain or lose. */
@Controller
class SimulationPages {

    private static final String FORM = "policy/simulation";

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final SimulatePolicy simulatePolicy;
    private final Simulations simulations;
    private final SimulationResult result;
    private final PageWords words;
    private final Clock clock;

    SimulationPages(
            Schemes schemes,
            Forces forces,
            Policies policies,
            SimulatePolicy simulatePolicy,
            Simulations simulations,
            SimulationResult result,
            PageWords words,
            Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.simulatePolicy = simulatePolicy;
        this.simulations = simulations;
        this.result = result;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/policy/simulation")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView ask() {
        var permitted = new ArrayList<String>();
        policy().ifPresent(policy -> policy.powers().stream()
                .filter(PolicyPower::permitted)
                .forEach(row -> permitted.add(row.power().value())));
        return filled(new ModelAndView(FORM), permitted, TypedDate.of(LocalDate.now(clock)));
    }

    @PostMapping("/policy/simulation")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView start(@RequestParam(required = false) @Nullable Set<String> power, HttpServletRequest request) {
        var errors = new PageErrors();
        var typed = TypedDate.from(request, "from");
        var from = typed.read("from", errors);
        var ticked = power == null ? Set.<String>of() : power;
        var policy = policy();
        if (policy.isEmpty()) {
            errors.add("from", "simulation.policy.none");
        }
        if (from.isEmpty() || policy.isEmpty()) {
            return filled(errors.page(FORM), List.copyOf(ticked), typed);
        }
        var by = SignedIn.current();
        var id = simulatePolicy.start(draft(policy.get(), ticked, from.get()), by.actor());
        return new ModelAndView("redirect:/policy/simulations/" + id);
    }

    /** The page says by itself when to look again: no script needed. */
    @GetMapping("/policy/simulations/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView result(@PathVariable String id) {
        var simulation = simulations
                .find(Addressed.by(id, SimulationId::parse))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return result.fill(new ModelAndView("policy/simulation-result"), simulation);
    }

    private ModelAndView filled(ModelAndView page, List<String> permitted, TypedDate typed) {
        var options = catalogue().all().stream()
                .map(power ->
                        new Choice(power.code().value(), words.power(catalogue().scheme(), power.code()), null))
                .toList();
        return page.addObject("options", options)
                .addObject("permitted", permitted)
                .addObject("typed", typed)
                .addObject("force", words.force(force()));
    }

    private ForcePolicy draft(ForcePolicy policy, Set<String> ticked, LocalDate from) {
        var rows = catalogue().all().stream()
                .filter(power -> ticked.contains(power.code().value()))
                .map(power ->
                        policy.find(power.code()).filter(PolicyPower::permitted).orElseGet(() -> permitted(power)))
                .toList();
        return new ForcePolicy(
                policy.force(),
                policy.scheme(),
                null,
                from,
                null,
                policy.term(),
                policy.order(),
                rows,
                policy.levels(),
                policy.recognition(),
                policy.fees());
    }

    /** Nothing is known yet of what the force would ask for a power that it does not permit today. */
    private PolicyPower permitted(Power power) {
        return new PolicyPower(
                power.code(),
                true,
                null,
                catalogue().offencesOf(power).stream()
                        .filter(Offence::offeredByDefault)
                        .map(Offence::code)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private Optional<ForcePolicy> policy() {
        var force = forces.get(force());
        return policies.inEffect(force.code(), force.scheme(), LocalDate.now(clock), clock.instant());
    }

    private PowersCatalogue catalogue() {
        return schemes.catalogue(forces.get(force()).scheme());
    }

    private static ForceCode force() {
        return Objects.requireNonNull(SignedIn.current().force(), "Officers belong to a force.");
    }
}
