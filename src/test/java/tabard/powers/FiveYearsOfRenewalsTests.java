package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.ASB;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.cleared;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;

/**
 * Five years of renewals, lived day by day: vetting, two courses and the grants of two powers run out at random days; most are
 * renewed in time, some too late. No power is missing on any day that the forecast of ninety days before did not name.
 */
class FiveYearsOfRenewalsTests {

    private static final int AHEAD = 90;
    private static final int NEGLECTED_FOR = 20;
    private static final Period TERM = Period.ofYears(3);

    private final Map<PowerCode, LocalDate> ends = new HashMap<>();
    private final Map<Named, LocalDate> announced = new HashMap<>();
    private final Set<Named> seenTo = new HashSet<>();
    private final Set<Named> neglected = new HashSet<>();
    private final Map<LocalDate, List<Lapse>> toDo = new HashMap<>();
    private final List<Named> gaps = new ArrayList<>();

    private record Named(PowerCode power, LocalDate day) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noPowerIsMissingOnADayThatTheForecastDidNotName(int seed) {
        var random = new Random(seed);
        var question = begin(random);
        var goodBefore = Set.of(ASB, ROAD_TRAFFIC);
        for (var day = TODAY; day.isBefore(TODAY.plusYears(5)); day = day.plusDays(1)) {
            question = renew(question.on(day), toDo.getOrDefault(day, List.of()), day);
            var good = good(question, day);
            for (var power : goodBefore) {
                if (!good.contains(power)) {
                    gaps.add(new Named(power, day));
                }
            }
            question = late(question, day);
            forecast(question, day, random);
            goodBefore = good;
        }

        assertThat(gaps).allSatisfy(gap -> {
            assertThat(announced).containsKey(gap);
            var latest = gap.day().minusDays(AHEAD);
            assertThat(announced.get(gap)).isBeforeOrEqualTo(latest.isBefore(TODAY) ? TODAY : latest);
        });
        assertThat(neglected).containsAll(gaps);
        assertThat(seenTo).hasSizeGreaterThan(4);
    }

    private PowersQuestion begin(Random random) {
        var facts = PowersFixtures.with(
                inOrder(COMMUNITY, AVON, TODAY),
                List.of(cleared(
                        AVON,
                        "NPPV2_FULL",
                        "2024-01-01",
                        TODAY.plusDays(1 + random.nextInt(900)).toString())),
                List.of(
                        new Pass("one", TODAY.minusDays(1 + random.nextInt(1000)), null),
                        new Pass("two", TODAY.minusDays(1 + random.nextInt(1000)), null)));
        ends.put(ASB, TODAY.plusDays(1 + random.nextInt(1000)));
        ends.put(ROAD_TRAFFIC, TODAY.plusDays(1 + random.nextInt(1000)));
        var rows = List.of(row(ASB, "one"), row(ROAD_TRAFFIC, "two"));
        return new PowersQuestion(
                CSAS,
                AVON,
                TODAY,
                List.of(asked("name-address-asb"), asked("name-address-road-traffic")),
                policy(COMMUNITY, AVON, rows),
                facts);
    }

    private static PolicyPower row(PowerCode power, String course) {
        var usual = PowersFixtures.row(COMMUNITY, COMMUNITY.find(power).orElseThrow());
        return new PolicyPower(
                power,
                true,
                null,
                usual.offences(),
                usual.byelaws(),
                List.of(),
                List.of(),
                null,
                VettingLevel.NPPV2_FULL,
                List.of(new Course(course, Period.ofYears(3))));
    }

    private Set<PowerCode> good(PowersQuestion question, LocalDate day) {
        var good = new HashSet<>(new PowersRules(COMMUNITY).decide(question).grantable());
        good.removeIf(power -> !day.isBefore(ends.getOrDefault(power, LocalDate.MIN)));
        return good;
    }

    private PowersQuestion renew(PowersQuestion question, Collection<Lapse> lapses, LocalDate day) {
        var after = question;
        for (var lapse : lapses) {
            after = Readiness.after(after, lapse.renewal(), day);
            if (lapse.limitedBy().contains(Limit.PERIOD)) {
                ends.put(lapse.power(), day.plus(TERM));
            }
        }
        return after;
    }

    /** What was neglected is seen to in the end, all at once. */
    private PowersQuestion late(PowersQuestion question, LocalDate day) {
        var after = question;
        for (var gap : gaps) {
            if (gap.day().plusDays(NEGLECTED_FOR).equals(day)) {
                var missing = new Renewals(COMMUNITY, ReadinessTests.LEAD_TIMES)
                        .until(day, after, Map.of()).stream()
                                .filter(lapse -> lapse.power().equals(gap.power()))
                                .toList();
                after = renew(after, missing, day);
                if (!day.isBefore(ends.getOrDefault(gap.power(), LocalDate.MIN))) {
                    ends.put(gap.power(), day.plus(TERM));
                }
            }
        }
        return after;
    }

    private void forecast(PowersQuestion question, LocalDate day, Random random) {
        for (var lapse :
                new Renewals(COMMUNITY, ReadinessTests.LEAD_TIMES).until(day.plusDays(AHEAD), question, ends)) {
            var named = new Named(lapse.power(), lapse.lapses());
            announced.putIfAbsent(named, day);
            if (lapse.lapses().isAfter(day) && !lapse.startBy().isAfter(day) && seenTo.add(named)) {
                if (random.nextInt(4) == 0) {
                    neglected.add(named);
                } else {
                    toDo.computeIfAbsent(lapse.lapses(), _ -> new ArrayList<>()).add(lapse);
                }
            }
        }
    }
}
