package tabard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Scope;
import tabard.powers.Country;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyDifference;
import tabard.powers.PolicyDifferences;
import tabard.scheme.ApprovedPolicy;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Scheme;

/** The forces and what each permits. For anybody. */
@RestController
class ForcesApi {

    private final Query query;
    private final Forces forces;
    private final Policies policies;

    ForcesApi(Query query, Forces forces, Policies policies) {
        this.query = query;
        this.forces = forces;
        this.policies = policies;
    }

    /** One force. */
    record ForceAnswer(
            String code,
            String name,
            List<Country> countries,
            Force.Kind kind,
            String chiefOfficerTitle,
            String scheme) {

        static ForceAnswer of(Force force) {
            return new ForceAnswer(
                    force.code().value(),
                    force.name(),
                    force.countries().stream().sorted().toList(),
                    force.kind(),
                    force.chiefOfficerTitle(),
                    force.scheme().value());
        }
    }

    @GetMapping("/api/v1/forces")
    Page<ForceAnswer> forces(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(forces.all().stream().map(ForceAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/api/v1/forces/{force}/policy")
    ForcePolicy policy(
            @PathVariable String force,
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String knownAt) {
        var of = query.forceAt(force);
        var under = query.scheme("scheme", scheme);
        var day = query.day("on", on);
        var known = query.moment("knownAt", knownAt);
        return Scope.PUBLIC
                .call(() -> policies.inEffect(of.code(), under.code(), day, known))
                .orElseThrow(() -> new NotThere("%s had no policy under %s in effect on %s, by what was known at %s."
                        .formatted(of.name(), under.shortName(), day, known)));
    }

    /** How one version of a force's policy differs from another. */
    @GetMapping("/api/v1/forces/{force}/policy/differences")
    Page<PolicyDifference> differences(
            @PathVariable String force,
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam int from,
            @RequestParam int to) {
        var of = query.forceAt(force);
        var under = query.scheme("scheme", scheme);
        return new Page<>(PolicyDifferences.between(version(of, under, from), version(of, under, to)), null);
    }

    private ForcePolicy version(Force force, Scheme scheme, int version) {
        return Scope.PUBLIC
                .call(() -> policies.version(force.code(), scheme.code(), version, query.now()))
                .map(ApprovedPolicy::policy)
                .orElseThrow(() -> new NotThere("%s has no version %d of its policy under %s."
                        .formatted(force.name(), version, scheme.shortName())));
    }
}
