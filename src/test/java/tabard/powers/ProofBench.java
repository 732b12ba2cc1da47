package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import tabard.powers.PowersQuestion.AskedForce;

/**
 * Every subset of the powers for all forces, on this machine: {@code mvn test -Dtest=ProofBench}. A force that has published
 * no grants is given a policy that permits everything, which is the most work there is. What is judged is the time of the one core
 * that works, so that a neighbour on the machine does not change the verdict.
 */
class ProofBench {

    private static final Duration MOST = Duration.ofSeconds(60);

    @Test
    void provesThePoliciesOfAllForcesWithinAMinute() {
        var clock = Clock.systemUTC();
        var proof = PolicyProof.of(COMMUNITY);
        var began = clock.instant();
        var threads = ManagementFactory.getThreadMXBean();
        var worked = threads.getCurrentThreadCpuTime();

        var results = PublishedPolicies.FORCES.stream()
                .map(force -> new AskedForce(force.code(), force.name(), COMMUNITY.scheme(), force.countries()))
                .map(force -> proof.check(policy(force), force.countries()))
                .toList();

        var took = Duration.between(began, clock.instant());
        var ofOneCore = Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked);
        Logger.getLogger(ProofBench.class.getName())
                .info(() ->
                        "{\"forces\": %d, \"subsetsEach\": %d, \"days\": %d, \"seconds\": %.1f, \"secondsOfOneCore\": %.1f}"
                                .formatted(
                                        results.size(),
                                        results.getFirst().subsets(),
                                        results.stream()
                                                .mapToInt(
                                                        result -> result.days().size())
                                                .sum(),
                                        took.toMillis() / 1000.0,
                                        ofOneCore.toMillis() / 1000.0));
        assertThat(results).hasSize(44).allMatch(PolicyProof.Result::holds);
        assertThat(ofOneCore).isLessThan(MOST);
    }

    private static ForcePolicy policy(AskedForce force) {
        return PublishedPolicies.ALL.stream()
                .filter(policy -> policy.force().equals(force.code()))
                .findFirst()
                .orElseGet(() -> everything(force));
    }

    private static ForcePolicy everything(AskedForce force) {
        var whole = PolicyProofTests.lawful(COMMUNITY, force);
        return new ForcePolicy(
                whole.force(),
                whole.scheme(),
                whole.version(),
                PowersFixtures.day("2026-01-01"),
                null,
                whole.term(),
                whole.order(),
                whole.powers(),
                whole.levels(),
                whole.recognition(),
                whole.fees());
    }
}
