package tabard.policy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyDifference;
import tabard.powers.PolicyDifferences;
import tabard.scheme.ApprovedPolicy;
import tabard.scheme.Policies;

/** Compares a draft with the version that it would follow. */
@Service
@Transactional(readOnly = true)
public class DraftComparison {

    private final Policies policies;
    private final Clock clock;

    DraftComparison(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Everything in which the draft differs; all of it, where the force had no policy. */
    public List<PolicyDifference> of(PolicyDraft draft) {
        return PolicyDifferences.between(base(draft).orElse(null), draft.policy());
    }

    private Optional<ForcePolicy> base(PolicyDraft draft) {
        var policy = draft.policy();
        return Optional.ofNullable(draft.base())
                .flatMap(version -> policies.version(policy.force(), policy.scheme(), version, clock.instant()))
                .map(ApprovedPolicy::policy);
    }
}
