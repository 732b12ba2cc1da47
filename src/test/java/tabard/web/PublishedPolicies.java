package tabard.web;

import java.time.Instant;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.Policies;
import tabard.scheme.PolicyFromPublishedGrants;

/** The policies of the demonstration, where the program under test has not brought them itself. */
final class PublishedPolicies {

    private PublishedPolicies() {}

    static void approve(PolicyFromPublishedGrants published, Policies policies, ApprovePolicy approve) {
        var chief = UsernamePasswordAuthenticationToken.authenticated(
                "chief", null, AuthorityUtils.createAuthorityList("ROLE_CHIEF_OFFICER"));
        SecurityContextHolder.getContext().setAuthentication(chief);
        try {
            published.all().stream()
                    .filter(policy -> missing(policy, policies))
                    .forEach(policy -> Scope.SYSTEM.run(
                            () -> approve.approve(policy, new Actor("chief", "chief officer of " + policy.force()))));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static boolean missing(ForcePolicy policy, Policies policies) {
        return policies.history(policy.force(), policy.scheme(), Instant.parse("2100-01-01T00:00:00Z"))
                .isEmpty();
    }
}
