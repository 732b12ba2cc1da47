package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;

/** What holds whatever is asked. Each case is named by its seed, so a failure can be run again alone. */
class PowersRulesPropertyTests {

    static final List<PowerCode> ALL = COMMUNITY.all().stream().map(Power::code).toList();

    static Stream<Case> cases() {
        return LongStream.range(0, 500).mapToObj(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersEveryPowerAskedForOnceInTheOrderAsked(Case c) {
        assertThat(c.decide().findings())
                .extracting(Finding::power)
                .containsExactlyElementsOf(
                        c.asked.stream().map(AskedPower::power).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void grantsOnlyWhatIsAskedForPermittedUsableAndWithinTheArrangement(Case c) {
        var country = c.force.countries().iterator().next();

        assertThat(c.decide().grantable()).allSatisfy(power -> {
            assertThat(c.permitted).contains(power);
            assertThat(c.envelope).contains(power);
            assertThat(COMMUNITY.get(power).statusOn(country, c.on)).isEqualTo(PowerStatus.IN_FORCE);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void grantsNothingWithoutWhatItRequires(Case c) {
        assertRequirementsMet(c.decide(), c.askedCodes(), c.held);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGoodUntilALaterDayWithSomethingThatFallsOnIt(Case c) {
        assertThat(c.decide().findings()).filteredOn(Finding::grantable).allSatisfy(finding -> {
            assertThat(finding.goodUntil()).isAfter(c.on);
            assertThat(finding.limitedBy()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isStillGoodOnTheLastDayAndNoLongerOnTheFirstAfterAnEndOfItsOwn(Case c) {
        assertThat(c.decide().findings()).filteredOn(c::endsByDates).allSatisfy(finding -> {
            var end = finding.goodUntil();

            assertThat(c.on(end.minusDays(1)).finding(finding.power()).grantable())
                    .isTrue();
            assertThat(c.on(end).finding(finding.power()).grantable()).isEqualTo(c.renewable(finding));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdingMoreNeverCostsAPower(Case c) {
        assertThat(c.holding(Set.copyOf(ALL)).grantable())
                .containsAll(c.decide().grantable());
    }

    @Test
    void noSubsetOfThePowersThatHangTogetherBreaksARequirement() {
        var linked = COMMUNITY.all().stream()
                .filter(power -> !power.requiredPowers().isEmpty())
                .flatMap(power -> Stream.concat(
                        Stream.of(power.code()), power.requiredPowers().stream().flatMap(List::stream)))
                .distinct()
                .toList();
        assertThat(linked).hasSize(4);
        var subsets = 1 << linked.size();

        for (int cell = subsets; cell < subsets * subsets * subsets; cell++) {
            var asked = subset(linked, cell / subsets / subsets);
            if (asked.isEmpty()) {
                continue;
            }
            var held = subset(linked, cell / subsets % subsets);
            var permitted = subset(linked, cell % subsets);
            var rows = permitted.stream()
                    .map(power -> PowersFixtures.row(COMMUNITY, COMMUNITY.get(power)))
                    .toList();
            var facts = PowersFixtures.holding(
                    inOrder(COMMUNITY, AVON, day("2026-06-28")),
                    held.stream().map(PowerCode::value).toArray(String[]::new));
            var decision = PowersFixtures.decide(
                    AVON,
                    "2026-06-28",
                    policy(COMMUNITY, AVON, rows),
                    facts,
                    asked.stream().map(AskedPower::of).toArray(AskedPower[]::new));

            assertRequirementsMet(decision, Set.copyOf(asked), Set.copyOf(held));
            assertThat(decision.grantable()).isEqualTo(expected(asked, held, permitted));
        }
    }

    private static List<PowerCode> expected(List<PowerCode> asked, List<PowerCode> held, List<PowerCode> permitted) {
        return asked.stream()
                .filter(permitted::contains)
                .filter(power -> COMMUNITY.get(power).requiredPowers().stream()
                        .flatMap(List::stream)
                        .allMatch(need -> asked.contains(need) ? permitted.contains(need) : held.contains(need)))
                .toList();
    }

    private static void assertRequirementsMet(PowersDecision decision, Set<PowerCode> asked, Set<PowerCode> held) {
        var granted = decision.grantable();
        assertThat(granted)
                .allSatisfy(power -> assertThat(COMMUNITY.get(power).requiredPowers())
                        .allSatisfy(anyOf -> assertThat(anyOf)
                                .anyMatch(
                                        need -> asked.contains(need) ? granted.contains(need) : held.contains(need))));
    }

    private static List<PowerCode> subset(List<PowerCode> of, int bits) {
        return IntStream.range(0, of.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(of::get)
                .toList();
    }

    /** One arbitrary question. */
    static final class Case {

        final long seed;
        final AskedForce force;
        final LocalDate on;
        final List<AskedPower> asked;
        final Set<PowerCode> permitted;
        final Set<PowerCode> envelope;
        final Set<PowerCode> held;
        final ForcePolicy policy;

        Case(long seed) {
            var random = new Random(seed);
            this.seed = seed;
            this.force = random.nextBoolean() ? AVON : GWENT;
            this.on = LocalDate.of(2004, 1, 1).plusDays(random.nextInt(25 * 365));
            this.asked = Stream.concat(Stream.of(ALL.get(random.nextInt(ALL.size()))), some(random).stream())
                    .distinct()
                    .map(power -> naming(random, power))
                    .toList();
            this.permitted = some(random);
            this.envelope = some(random);
            this.held = some(random);
            this.policy = policy(
                    COMMUNITY,
                    force,
                    permitted.stream()
                            .map(power -> PowersFixtures.row(COMMUNITY, COMMUNITY.get(power)))
                            .toList());
        }

        /** Leaves out the end that is only believed, which limits nothing. */
        boolean endsByDates(Finding finding) {
            return finding.grantable() && !finding.power().value().equals("begging");
        }

        /** Asked on a later day a term begins anew, so it alone is no end. */
        boolean renewable(Finding finding) {
            return finding.limitedBy().equals(List.of(Limit.PERIOD))
                    || finding.limitedBy().equals(List.of(Limit.PERIOD, Limit.REQUIRED_POWER));
        }

        Set<PowerCode> askedCodes() {
            return asked.stream().map(AskedPower::power).collect(Collectors.toSet());
        }

        PowersDecision decide() {
            return on(on);
        }

        PowersDecision on(LocalDate day) {
            return decide(day, held);
        }

        PowersDecision holding(Set<PowerCode> held) {
            return decide(on, held);
        }

        private PowersDecision decide(LocalDate day, Set<PowerCode> held) {
            var facts = inOrder(COMMUNITY, force, on);
            var arrangement = new Facts.Envelope(day("2001-01-01"), null, envelope);
            return new PowersRules(COMMUNITY)
                    .decide(new PowersQuestion(
                            CSAS,
                            force,
                            day,
                            asked,
                            policy,
                            new Facts(true, held, arrangement, Set.of(), facts.vetting(), facts.training())));
        }

        private static AskedPower naming(Random random, PowerCode power) {
            var offences = COMMUNITY.offencesOf(COMMUNITY.get(power));
            return new AskedPower(
                    power,
                    offences.isEmpty()
                            ? List.of()
                            : List.of(offences.get(random.nextInt(offences.size()))
                                    .code()),
                    power.value().equals("fpn-byelaw") ? List.of("seafront-byelaw") : List.of());
        }

        private static Set<PowerCode> some(Random random) {
            return ALL.stream().filter(_ -> random.nextInt(4) > 0).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }
}
