package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.powers.Dependency;
import tabard.powers.Power;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** The catalogue of powers as at a day, for anybody. */
@Controller
class PowersPages {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final Clock clock;

    PowersPages(Schemes schemes, Forces forces, Policies policies, Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.clock = clock;
    }

    @GetMapping("/powers")
    ModelAndView all(@RequestParam Optional<String> scheme, HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        var known = KnownAt.from(request, clock, errors);
        var all = known(known);
        var chosen = scheme.isEmpty() ? all.getFirst() : find(all, scheme.get());
        var rows = chosen.powers().all().stream()
                .map(power -> PowerRow.of(power, asAt))
                .toList();
        return page("powers", chosen, asAt, errors)
                .addObject("schemes", all)
                .addObject("known", known)
                .addObject("rows", rows)
                .addObject("permitting", permitting(chosen, asAt));
    }

    @GetMapping("/powers/{code}")
    ModelAndView one(@PathVariable String code, HttpServletRequest request) {
        var errors = new PageErrors();
        var asAt = AsAt.from(request, clock, errors);
        var known = KnownAt.from(request, clock, errors);
        var scheme = known(known).stream()
                .filter(candidate -> find(candidate.powers(), code).isPresent())
                .findFirst()
                .orElseThrow(PowersPages::notFound);
        var power = find(scheme.powers(), code).orElseThrow(PowersPages::notFound);
        return page("power", scheme, asAt, errors)
                .addObject("power", power)
                .addObject("known", known)
                .addObject("row", PowerRow.of(power, asAt))
                .addObject("permitting", permitting(scheme, asAt).getOrDefault(code, List.of()))
                .addObject("law", power.lawIn(asAt.country()))
                .addObject("requires", needs(power.requires(), scheme))
                .addObject("advises", needs(power.advises(), scheme))
                .addObject(
                        "offences",
                        scheme.powers().offencesOf(power).stream()
                                .map(offence -> OffenceRow.of(offence, asAt))
                                .toList());
    }

    /** By the code of each power the forces of the country that permit it. */
    private Map<String, List<Force>> permitting(Scheme scheme, AsAt asAt) {
        var permitting = new HashMap<String, List<Force>>();
        for (var policy : policies.inEffect(scheme.code(), asAt.day(), clock.instant())) {
            var force = forces.get(policy.force());
            policy.powers().stream()
                    .filter(said -> said.permitted() && force.countries().contains(asAt.country()))
                    .forEach(said -> permitting
                            .computeIfAbsent(said.power().value(), _ -> new ArrayList<>())
                            .add(force));
        }
        return permitting;
    }

    private static ModelAndView page(String view, Scheme scheme, AsAt asAt, PageErrors errors) {
        var page = errors.isEmpty() ? new ModelAndView(view) : errors.page(view);
        return page.addObject("scheme", scheme).addObject("asAt", asAt);
    }

    private List<Scheme> known(KnownAt known) {
        return schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .map(scheme -> schemes.get(scheme.code(), known.moment()))
                .toList();
    }

    private static Scheme find(List<Scheme> all, String code) {
        return all.stream()
                .filter(scheme -> scheme.code().value().equals(code))
                .findFirst()
                .orElseThrow(PowersPages::notFound);
    }

    private static Optional<Power> find(PowersCatalogue catalogue, String code) {
        return catalogue.all().stream()
                .filter(power -> power.code().value().equals(code))
                .findFirst();
    }

    private static List<PowerNeed> needs(List<Dependency> dependencies, Scheme scheme) {
        return dependencies.stream()
                .map(dependency -> PowerNeed.of(dependency, scheme.powers()))
                .toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
