package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovedPolicy;
import tabard.scheme.Courses;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** The forces, and what each permits, for anybody. */
@Controller
class ForcesPages {

    private final Forces forces;
    private final Schemes schemes;
    private final Policies policies;
    private final Courses courses;
    private final Clock clock;

    ForcesPages(Forces forces, Schemes schemes, Policies policies, Courses courses, Clock clock) {
        this.forces = forces;
        this.schemes = schemes;
        this.policies = policies;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * One force in the list.
     *
     * @param permitted how many powers a grant could name, or empty where no policy is published
     */
    record Row(Force force, Scheme scheme, Optional<Long> permitted) {

        /** Whether a policy is published. */
        public boolean published() {
            return permitted.isPresent();
        }

        /** How many powers a grant could name. */
        public long count() {
            return permitted.orElse(0L);
        }
    }

    @GetMapping("/forces")
    ModelAndView all(HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        var inEffect = schemes.all().stream()
                .flatMap(scheme -> policies.inEffect(scheme.code(), asAt.day(), clock.instant()).stream())
                .collect(Collectors.toMap(ForcePolicy::force, Function.identity(), (first, _) -> first));
        var rows =
                forces.all().stream().map(force -> row(force, inEffect, asAt)).toList();
        return page("forces", asAt, errors).addObject("rows", rows);
    }

    @GetMapping("/forces/{code}")
    ModelAndView one(@PathVariable String code, HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        var force = forces.all().stream()
                .filter(candidate -> candidate.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var scheme = schemes.get(force.scheme());
        var history = policies.history(force.code(), force.scheme(), clock.instant());
        var policy = history.stream()
                .filter(approved -> approved.policy().inEffectOn(asAt.day()))
                .findFirst();
        return page("force", asAt, errors)
                .addObject("force", force)
                .addObject("scheme", scheme)
                .addObject("approved", policy.orElse(null))
                .addObject("history", history)
                .addObject("rows", rows(force, policy.map(ApprovedPolicy::policy), asAt));
    }

    private Row row(Force force, Map<ForceCode, ForcePolicy> inEffect, AsAt asAt) {
        var policy = Optional.ofNullable(inEffect.get(force.code()));
        var permitted = policy.map(found -> rows(force, Optional.of(found), asAt).stream()
                .filter(ForcePowerRow::permitted)
                .count());
        return new Row(force, schemes.get(force.scheme()), permitted);
    }

    private List<ForcePowerRow> rows(Force force, Optional<ForcePolicy> policy, AsAt asAt) {
        var catalogue = schemes.get(force.scheme()).powers();
        var names = new ForcePowerRow.Names(catalogue, courses);
        var places = force.countries().stream().map(asAt::in).toList();
        return catalogue.all().stream()
                .map(power -> ForcePowerRow.of(power, policy, places, names))
                .toList();
    }

    private static ModelAndView page(String view, AsAt asAt, PageErrors errors) {
        return (errors.isEmpty() ? new ModelAndView(view) : errors.page(view)).addObject("asAt", asAt);
    }
}
