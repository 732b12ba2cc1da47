package tabard.held;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;
import tabard.scheme.StandingProvisions;

/** Thousands of events in arbitrary lives: the program and a plain retelling of the story agree wherever they are asked. */
class HeldHistoriesTests {

    static final String HOME = "avon-and-somerset";
    static final List<String> POWERS = List.of(
            "name-address-road-traffic",
            "control-traffic",
            "escort-abnormal-load",
            "tobacco-young-person",
            "pnd-disorder",
            "name-address-relevant-offence",
            "begging",
            "fpn-byelaw");
    static final Schemes SCHEMES = Schemes.load();
    static final HeldRules RULES = new HeldRules(SCHEMES, Forces.load(SCHEMES), StandingProvisions.load());

    static Stream<Long> seeds() {
        return LongStream.range(0, 30).boxed();
    }

    /** Each seed is 50 lives of up to 30 events, and 60 questions about each. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreeOnEveryPowerOffencePlaceMomentAndKnowledge(long seed) {
        for (int i = 0; i < 50; i++) {
            var start = Instant.parse("2026-03-01T10:00:00Z").plusSeconds((seed * 50 + i) * 7_919L);
            var life = new RandomLife(seed * 50 + i, HOME, POWERS, start, true).live(i % 30);
            var history = new RecordedLife(life.events, HOME).history();
            var checks = new RandomChecks(life, POWERS, HOME);
            for (var check : checks.some(60, RecordedLife.NUMBER)) {
                checks.agree(check, RULES.answer(history, check, Safeguards.NONE));
            }
        }
    }
}
