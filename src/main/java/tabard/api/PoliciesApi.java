package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Scope;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovedPolicy;
import tabard.scheme.CheckPolicy;
import tabard.scheme.Policies;
import tabard.scheme.PolicyDocument;

/** The policies of a force through time, for anybody; and whether what an officer wrote could be one. */
@RestController
class PoliciesApi {

    private final Query query;
    private final Policies policies;
    private final CheckPolicy check;

    PoliciesApi(Query query, Policies policies, CheckPolicy check) {
        this.query = query;
        this.policies = policies;
        this.check = check;
    }

    /**
     * What was known of a version, from when to when.
     *
     * @param approvedAs the capacity of whoever approved it
     * @param knownTo null where it is what is known now
     */
    record VersionAnswer(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String approvedAs,
            Instant approvedAt,
            ApprovedPolicy.Cause cause,
            @Nullable String reason,
            Instant knownFrom,
            @Nullable Instant knownTo) {

        static VersionAnswer of(ApprovedPolicy known) {
            return new VersionAnswer(
                    known.version(),
                    known.policy().validFrom(),
                    known.policy().validTo(),
                    known.capacity(),
                    known.approvedAt(),
                    known.cause(),
                    known.reason(),
                    known.knownFrom(),
                    known.knownTo());
        }
    }

    /** A policy that could be approved, as it was read. */
    record CheckAnswer(boolean valid, ForcePolicy policy) {}

    /** Everything that was ever known of a force's policies, in the order in which it became known. */
    @GetMapping("/api/v1/forces/{force}/policies")
    Page<VersionAnswer> history(
            @PathVariable String force,
            @RequestParam(defaultValue = "csas") String scheme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var of = query.forceAt(force);
        var under = query.scheme("scheme", scheme);
        var known = Scope.PUBLIC.call(() -> policies.everKnown(of.code(), under.code()));
        return Page.of(known.stream().map(VersionAnswer::of).toList(), cursor, limit);
    }

    /** What one version says, by what was known at a moment. */
    @GetMapping("/api/v1/policies/{force}/{scheme}/{version}")
    ForcePolicy version(
            @PathVariable String force,
            @PathVariable String scheme,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable String knownAt) {
        var of = query.forceAt(force);
        var under = query.schemeAt(scheme);
        var moment = query.moment("knownAt", knownAt);
        return Scope.PUBLIC
                .call(() -> policies.version(of.code(), under.code(), version, moment))
                .map(ApprovedPolicy::policy)
                .orElseThrow(() -> new NotThere("%s had no version %d of a policy under %s, by what was known at %s."
                        .formatted(of.name(), version, under.shortName(), moment)));
    }

    /** Says of a policy everything that stands against approving it as the next version. Nothing is stored. */
    @PostMapping("/api/v1/policies/check")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    CheckAnswer check(@RequestBody PolicyDocument document) {
        return new CheckAnswer(true, Scope.PUBLIC.call(() -> check.next(document)));
    }
}
