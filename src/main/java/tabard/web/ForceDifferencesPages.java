package tabard.web;

import java.time.Clock;
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
    private final Clock clock;

    ForceDifferencesPages(Forces forces, Policies policies, DifferenceWords differences, Clock clock) {
        this.forces = forces;
        this.policies = policies;
        this.differences = differences;
        this.clock = clock;
    }

    @GetMapping("/forces/{code}/differences")
    ModelAndView between(@PathVariable String code, @RequestParam int from, @RequestParam int to) {
        var force = forces.all().stream()
                .filter(candidate -> candidate.code().equals(known(code)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var before = version(force, from);
        var after = version(force, to);
        return new ModelAndView("force-differences")
                .addObject("force", force)
                .addObject("from", before)
                .addObject("to", after)
                .addObject("differences", differences.rows(force.scheme(), PolicyDifferences.between(before, after)));
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
