package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedForce;

/**
 * Proves of a policy that nothing it leads to breaks the law: for every subset of the powers of the catalogue, on every day
 * on which something changes, what would be granted to a person about whom all that can be put right is in order is held
 * against each {@link Invariant}.
 */
public final class PolicyProof {

    /** The most powers of a catalogue whose subsets are tried: 67 million of them. */
    public static final int MOST_POWERS = 26;

    /** What is proved: how a question is answered. */
    interface Rules {

        PowersDecision decide(PowersQuestion question);
    }

    /**
     * What was found.
     *
     * @param policyVersion the version of the policy; null for a draft, or for a force without one
     * @param powers how many powers the catalogue has
     * @param days the days tried
     * @param neverGranted what the policy permits and nobody could be granted on any of the days
     * @param counterExamples what breaks an invariant; empty where it is proved that nothing does
     * @param faults what the policy's own tables say twice or against themselves
     */
    public record Result(
            ForceCode force,
            SchemeCode scheme,
            String catalogueVersion,
            @Nullable Integer policyVersion,
            int powers,
            List<LocalDate> days,
            List<PowerCode> neverGranted,
            List<CounterExample> counterExamples,
            List<TableCheck.Fault> faults) {

        public Result {
            days = List.copyOf(days);
            neverGranted = List.copyOf(neverGranted);
            counterExamples = List.copyOf(counterExamples);
            faults = List.copyOf(faults);
        }

        /** How many subsets of the powers were tried, for each of the days. */
        public long subsets() {
            return 1L << powers;
        }

        /** Whether every invariant holds and no table contradicts itself: only then can a policy be sent for approval. */
        public boolean holds() {
            return counterExamples.isEmpty() && faults.isEmpty();
        }
    }

    private final PowersCatalogue catalogue;
    private final Rules rules;

    private PolicyProof(PowersCatalogue catalogue, Rules rules) {
        if (catalogue.all().size() > MOST_POWERS) {
            throw new IllegalArgumentException("%s has %d powers, and the subsets of at most %d can be tried."
                    .formatted(catalogue.schemeName(), catalogue.all().size(), MOST_POWERS));
        }
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** Proves policies against the rules of a catalogue. */
    public static PolicyProof of(PowersCatalogue catalogue) {
        return of(catalogue, new PowersRules(catalogue)::decide);
    }

    static PolicyProof of(PowersCatalogue catalogue, Rules rules) {
        return new PolicyProof(catalogue, rules);
    }

    /**
     * Tries a policy, from the day before it takes effect to the day on which it no longer does.
     *
     * @param countries where the force polices
     */
    public Result check(ForcePolicy policy, Set<Country> countries) {
        var force = new AskedForce(policy.force(), policy.force().value(), policy.scheme(), countries);
        var days = new ArrayList<LocalDate>();
        days.add(policy.validFrom().minusDays(1));
        days.addAll(ChangeDays.within(catalogue, countries, policy.validFrom(), policy.validTo()));
        if (policy.validTo() != null) {
            days.add(policy.validTo().minusDays(1));
            days.add(policy.validTo());
        }
        return result(force, policy, days.stream().distinct().sorted().toList());
    }

    /** Tries a force that has no policy, from a day on: nothing must be granted. */
    public Result checkWithoutPolicy(AskedForce force, LocalDate from) {
        return result(force, null, ChangeDays.within(catalogue, force.countries(), from, null));
    }

    private Result result(AskedForce force, @Nullable ForcePolicy policy, List<LocalDate> days) {
        var tried = days.stream()
                .map(day -> new ProvedDay(new BestCase(catalogue, rules, force, policy, day)))
                .toList();
        var found = new LinkedHashMap<CounterExample, CounterExample>();
        var walked = new HashSet<SubsetWalk>();
        for (var day : tried) {
            day.offences().forEach(example -> found.putIfAbsent(example.onAnyDay(), example));
            if (walked.add(day.walk())) {
                day.counterExamples().forEach(example -> found.putIfAbsent(example.onAnyDay(), example));
            }
        }
        return new Result(
                force.code(),
                catalogue.scheme(),
                catalogue.version(),
                policy == null ? null : policy.version(),
                catalogue.all().size(),
                days,
                neverGranted(policy, tried),
                List.copyOf(found.values()),
                policy == null ? List.of() : TableCheck.of(policy));
    }

    private static List<PowerCode> neverGranted(@Nullable ForcePolicy policy, List<ProvedDay> tried) {
        return Stream.ofNullable(policy)
                .flatMap(given -> given.powers().stream())
                .filter(PolicyPower::permitted)
                .map(PolicyPower::power)
                .filter(power -> tried.stream().noneMatch(day -> day.grants(power)))
                .toList();
    }
}
