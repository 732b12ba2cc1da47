package tabard.policy;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;
import tabard.scheme.Policies;

/** A policy begins after every version that is known begins, so that it ends the one before it and replaces none. */
@Component
class FollowsTheLastVersion implements PolicyGate {

    private final Policies policies;
    private final Clock clock;

    FollowsTheLastVersion(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Stream<String> objections(ForcePolicy policy) {
        return policies.history(policy.force(), policy.scheme(), clock.instant()).stream()
                .filter(known -> !known.policy().validFrom().isBefore(policy.validFrom()))
                .map(known -> "Version %d begins on %s. Choose a later first day than that."
                        .formatted(known.policy().version(), known.policy().validFrom()));
    }
}
