package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;

/** What is read beforehand and kept answers as the rules do when they are read afresh for each question. */
class SpecificationTests {

    private static final int CASES = 5_000;

    /** One set of rules for all questions, so that what is kept of one is there for the next. */
    private final PowersRules rules = new PowersRules(COMMUNITY);

    @Test
    void whateverIsAskedTheSameRulesStandInTheWayAndTheSameDaysEndIt() {
        for (long seed = 0; seed < CASES; seed++) {
            var question = question(seed);
            var specified = new Specification(COMMUNITY, question);
            for (int round = 0; round < 2; round++) {
                var decision = rules.decide(question);
                for (var asked : question.powers()) {
                    assertThat(described(decision.finding(asked.power())))
                            .as("seed %d, round %d, %s", seed, round, asked.power())
                            .isEqualTo(described(specified, asked));
                }
            }
        }
    }

    private static String described(Finding finding) {
        return finding.grantable()
                ? finding.goodUntil() + " " + finding.limitedBy() + " "
                        + finding.next().stream().map(Ending::limit).toList()
                : finding.rules().toString();
    }

    private static String described(Specification specified, PowersQuestion.AskedPower asked) {
        var against = specified.against(asked);
        if (!against.isEmpty()) {
            return against.toString();
        }
        var ends = specified.ends(asked);
        var first = ends.keySet().iterator().next();
        var next = ends.entrySet().stream()
                .skip(1)
                .flatMap(end -> end.getValue().stream())
                .limit(2)
                .toList();
        return first + " " + List.copyOf(ends.get(first)) + " " + next;
    }

    private static PowersQuestion question(long seed) {
        var asked = new ArbitraryQuestion(seed % 500);
        var random = new Random(seed);
        return new PowersQuestion(
                PowersFixtures.CSAS,
                asked.force,
                asked.on,
                asked.asked,
                asked.policy,
                new Facts(
                        random.nextInt(8) > 0,
                        asked.held,
                        arrangement(asked, random),
                        random.nextBoolean() ? Set.of("local-authority-notice-code") : Set.of(),
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(_ -> clearance(asked, random))
                                .toList(),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(_ -> pass(asked, random))
                                .toList()));
    }

    private static Envelope arrangement(ArbitraryQuestion asked, Random random) {
        var from = asked.on.minusDays(random.nextInt(1_000) - 50);
        return new Envelope(from, end(from, random).orElse(null), new HashSet<>(asked.envelope), role(asked, random));
    }

    private static Set<PowerCode> role(ArbitraryQuestion asked, Random random) {
        return random.nextBoolean()
                ? null
                : asked.envelope.stream().filter(_ -> random.nextInt(5) > 0).collect(Collectors.toSet());
    }

    private static Clearance clearance(ArbitraryQuestion asked, Random random) {
        var granted = asked.on.minusDays(random.nextInt(1_000) - 50);
        var levels = List.of("NPPV1", "NPPV2_ABBREVIATED", "NPPV2_FULL", "NPPV3", "NPPV 1.5", "Local");
        return new Clearance(
                random.nextInt(8) > 0 ? asked.force.code().value() : "elsewhere",
                levels.get(random.nextInt(levels.size())),
                granted,
                end(granted, random).orElse(null),
                random.nextInt(4) > 0
                        ? ClearanceStatus.CLEARED
                        : ClearanceStatus.values()[random.nextInt(ClearanceStatus.values().length)]);
    }

    private static Pass pass(ArbitraryQuestion asked, Random random) {
        var passed = asked.on.minusDays(random.nextInt(1_200) - 50);
        return new Pass(
                random.nextInt(8) > 0 ? "course" : "another",
                passed,
                end(passed, random).orElse(null));
    }

    private static Optional<LocalDate> end(LocalDate from, Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(2_000)));
    }
}
