package tabard.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyDifferences;
import tabard.scheme.ApprovedPolicy;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Policies;

/** How one version of a force's policy differs from another. For anybody. */
@Controller
class ForceDifferencesPages {

    private final Forces forces;
    private final Policies policies;
    private final DifferenceWords differences;
    private final PageWords words;
    private final Clock clock;

    ForceDifferencesPages(Forces forces, Policies policies, DifferenceWords differences, PageWords words, Clock clock) {
        this.forces = forces;
        this.policies = policies;
        this.differences = differences;
        this.words = words;
        this.clock = clock;
    }

    /** Where no versions are named, the last two. */
    @GetMapping("/forces/{code}/differences")
    ModelAndView between(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        var force = forces.all().stream()
                .filter(candidate -> candidate.code().equals(known(code)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var versions = policies.history(force.code(), force.scheme(), clock.instant()).stream()
                .map(ApprovedPolicy::version)
                .distinct()
                .sorted()
                .toList();
        var page = new ModelAndView("force-differences").addObject("force", force);
        if (versions.size() < 2 && (from == null || to == null)) {
            return page;
        }
        var earlier = from == null ? versions.get(versions.size() - 2) : from;
        var later = to == null ? versions.getLast() : to;
        var found = PolicyDifferences.between(version(force, earlier), version(force, later));
        return page.addObject("from", String.valueOf(earlier))
                .addObject("to", String.valueOf(later))
                .addObject(
                        "versions",
                        versions.stream()
                                .map(version -> Choice.of(version.toString(), words.get("policy.version", version)))
                                .toList())
                .addObject("differences", differences.rows(force.scheme(), found));
    }

    private static ForceCode known(String code) {
        try {
            return new ForceCode(code);
        } catch (IllegalArgumentException notACode) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notACode);
        }
    }

    private ForcePolicy version(Force force, int version) {
        return policies.version(force.code(), force.scheme(), version, clock.instant())
                .map(ApprovedPolicy::policy)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
