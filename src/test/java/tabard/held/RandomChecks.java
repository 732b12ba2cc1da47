package tabard.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;

/** Arbitrary questions about a life, at moments where something changes and on both sides of them, and what must be answered. */
record RandomChecks(RandomLife life, List<String> powers, String home) {

    private static final List<String> FORCES = List.of("dorset", "gwent", "british-transport");

    List<PowerCheck> some(int number, AccreditationNumber of) {
        var moments = moments();
        var random = life.random();
        var checks = new ArrayList<PowerCheck>();
        for (int i = 0; i < number; i++) {
            checks.add(new PowerCheck(
                    of,
                    new PowerCode(one(powers, random)),
                    one(
                            java.util.Arrays.asList(null, null, "pnd-throwing-fireworks", "pnd-wasting-police-time"),
                            random),
                    new ForceCode(random.nextInt(3) > 0 ? home : one(FORCES, random)),
                    random.nextBoolean() ? new PowerCheck.Point(random.nextInt(8), 50 + random.nextInt(3)) : null,
                    one(moments, random),
                    one(moments, random)));
        }
        return checks;
    }

    void agree(PowerCheck check, HeldAnswer answer) {
        var point = check.point() == null
                ? null
                : new double[] {check.point().longitude(), check.point().latitude()};
        var expected = life.model()
                .at(check.power().value(), check.offence(), check.force().value(), point, check.at(), check.knownAt());

        assertThat(answer.state().name()).as("%s\n%s", life, check).isEqualTo(expected.state());
        assertThat(answer.reasons())
                .as("%s\n%s", life, check)
                .extracting(reason -> reason.rule().code())
                .isEqualTo(expected.rules());
        assertThat(answer.held()).isEqualTo(expected.rules().isEmpty());
    }

    private List<Instant> moments() {
        var moments = new ArrayList<Instant>();
        for (var event : life.events) {
            around(moments, event.recordedAt());
            switch (event) {
                case LifeEvent.Granted granted -> {
                    around(moments, start(granted.from()));
                    around(moments, start(granted.to()));
                }
                case LifeEvent.Varied varied -> around(moments, varied.servedAt());
                case LifeEvent.Withdrawn act -> around(moments, act.servedAt());
                case LifeEvent.StoodDown act -> around(moments, act.servedAt());
                case LifeEvent.StoodUp act -> around(moments, act.servedAt());
                case LifeEvent.Left left -> around(moments, start(left.end()));
                case LifeEvent.CameBack back -> around(moments, start(back.from()));
                case LifeEvent.ArrangementEnds ends when ends.end() != null -> around(moments, start(ends.end()));
                default -> {}
            }
        }
        around(moments, start(LocalDate.of(2027, 1, 1)));
        return moments;
    }

    private static void around(List<Instant> moments, Instant moment) {
        moments.addAll(List.of(moment.minus(Duration.ofNanos(1_000)), moment, moment.plus(Duration.ofHours(5))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BruteForce.LONDON).toInstant();
    }

    private static <T extends @Nullable Object> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
