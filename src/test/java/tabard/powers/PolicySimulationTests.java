package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.TOBACCO;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.powers.LawChange.Kind;
import tabard.powers.PolicySimulation.Difference;
import tabard.powers.PolicySimulation.Effect;
import tabard.powers.PolicySimulation.Held;
import tabard.powers.PolicySimulation.World;
import tabard.powers.PowersQuestion.AskedPower;

/** Who gains and who loses: by example, and against the rules themselves on many small worlds. */
class PolicySimulationTests {

    static final LocalDate ON = day("2026-12-01");
    static final ForcePolicy ALL = policy(COMMUNITY, AVON);
    static final Facts FACTS = inOrder(COMMUNITY, AVON, day("2026-11-01"));
    static final LocalDate END = day("2028-06-01");

    static Stream<Long> seeds() {
        return LongStream.range(0, 400).boxed();
    }

    @Test
    void aPolicyThatDropsAPowerTakesItAndWhatRestsOnItWhenTheGrantsAreOver() {
        var draft = without(ALL, ROAD_TRAFFIC);

        var found = simulation(new World(COMMUNITY, ALL), new World(COMMUNITY, draft))
                .ofHolder(held(ROAD_TRAFFIC, CONTROL_TRAFFIC), FACTS);

        assertThat(found)
                .extracting(
                        Difference::power,
                        Difference::effect,
                        Difference::when,
                        Difference::byLaw,
                        PolicySimulationTests::rules)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ROAD_TRAFFIC, Effect.LOSES, END, false, List.of(Rule.PERMITTED_BY_FORCE)),
                        org.assertj.core.groups.Tuple.tuple(
                                CONTROL_TRAFFIC, Effect.LOSES, END, false, List.of(Rule.REQUIRES_POWER)));
    }

    @Test
    void aRepealTakesThePowerOnItsDayWhateverTheGrantSays() {
        var repealed = LawChangeTests.changed(
                LawChangeTests.change("control-traffic", LawChangeTests.BOTH, Kind.REPEAL, "2026-12-01"));

        assertThat(simulation(new World(COMMUNITY, ALL), new World(repealed, ALL))
                        .ofHolder(held(ROAD_TRAFFIC, CONTROL_TRAFFIC), FACTS))
                .singleElement()
                .satisfies(lost -> {
                    assertThat(lost.power()).isEqualTo(CONTROL_TRAFFIC);
                    assertThat(lost.when()).isEqualTo(ON);
                    assertThat(lost.byLaw()).isTrue();
                    assertThat(rules(lost)).containsExactly(Rule.IN_FORCE);
                    assertThat(lost.why().getFirst().provision()).isEqualTo("Some Act 2026 s.1");
                });
    }

    @Test
    void whoeverIsNoLongerVettedStillLosesByLaw() {
        var repealed = LawChangeTests.changed(
                LawChangeTests.change("control-traffic", LawChangeTests.BOTH, Kind.REPEAL, "2026-12-01"));
        var lapsed = PowersFixtures.with(FACTS, List.of(), FACTS.training());

        assertThat(simulation(new World(COMMUNITY, ALL), new World(repealed, ALL))
                        .ofHolder(held(CONTROL_TRAFFIC), lapsed))
                .extracting(Difference::byLaw)
                .containsExactly(true);
    }

    @Test
    void aGrantThatIsOverByTheDayOfTheChangeLosesNothingAndADayLaterItDoes() {
        var simulation = simulation(new World(COMMUNITY, ALL), new World(COMMUNITY, without(ALL, TOBACCO)));

        assertThat(simulation.ofHolder(List.of(new Held(AskedPower.of(TOBACCO), ON)), FACTS))
                .isEmpty();
        assertThat(simulation.ofHolder(List.of(new Held(AskedPower.of(TOBACCO), ON.plusDays(1))), FACTS))
                .hasSize(1);
    }

    @Test
    void whoWasRefusedBecauseOfThePolicyGains() {
        var simulation = simulation(new World(COMMUNITY, without(ALL, TOBACCO)), new World(COMMUNITY, ALL));

        assertThat(simulation.ofApplicant(List.of(AskedPower.of(TOBACCO)), FACTS))
                .singleElement()
                .satisfies(gained -> {
                    assertThat(gained.effect()).isEqualTo(Effect.GAINS);
                    assertThat(rules(gained)).containsExactly(Rule.PERMITTED_BY_FORCE);
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysWhatTheRulesSayAskedTwice(long seed) {
        var random = new Random(seed);
        var before = new World(COMMUNITY, arbitrary(random));
        var changed = new World(arbitraryLaw(random), arbitrary(random));
        var simulation = simulation(before, changed);

        for (int person = 0; person < 8; person++) {
            var held = arbitraryHeld(random);
            var facts = arbitraryFacts(random);
            var lasting = held.stream().filter(one -> one.until().isAfter(ON)).toList();
            assertThat(simulation.ofHolder(held, facts).stream()
                            .map(one -> one.power() + " " + one.effect())
                            .collect(Collectors.toSet()))
                    .isEqualTo(expected(before, changed, lasting, facts));
            assertThat(simulation.ofHolder(held, facts)).isEqualTo(simulation.ofHolder(held, facts));
        }
    }

    /** The rules asked one power at a time, and the law read from the catalogue. */
    private static Set<String> expected(World before, World after, List<Held> held, Facts facts) {
        var expected = new HashSet<String>();
        if (held.isEmpty()) {
            return expected;
        }
        var now = decide(before, held, facts);
        var then = decide(after, held, facts);
        for (var one : held) {
            var power = one.power().power();
            var usableNow =
                    before.catalogue().get(power).statusOn(Country.E, ON).usable();
            var usableThen =
                    after.catalogue().get(power).statusOn(Country.E, ON).usable();
            if ((usableNow && !usableThen) || (now.contains(power) && !then.contains(power))) {
                expected.add(power + " LOSES");
            } else if (!now.contains(power) && then.contains(power)) {
                expected.add(power + " GAINS");
            }
        }
        return expected;
    }

    private static List<PowerCode> decide(World world, List<Held> held, Facts facts) {
        return new PowersRules(world.catalogue())
                .decide(new PowersQuestion(
                        CSAS, AVON, ON, held.stream().map(Held::power).toList(), world.policy(), facts))
                .grantable();
    }

    private static ForcePolicy arbitrary(Random random) {
        return policy(
                COMMUNITY,
                AVON,
                COMMUNITY.all().stream()
                        .filter(_ -> random.nextInt(4) > 0)
                        .map(power -> PowersFixtures.row(COMMUNITY, power))
                        .toList());
    }

    private static PowersCatalogue arbitraryLaw(Random random) {
        var usable = COMMUNITY.all().stream()
                .filter(power -> power.statusOn(Country.E, ON).usable())
                .toList();
        var ended = usable.get(random.nextInt(usable.size())).code().value();
        return LawChangeTests.changed(LawChangeTests.change(
                ended, LawChangeTests.BOTH, Kind.REPEAL, random.nextBoolean() ? "2026-12-01" : "2026-12-02"));
    }

    private static List<Held> arbitraryHeld(Random random) {
        return COMMUNITY.all().stream()
                .filter(_ -> random.nextInt(3) == 0)
                .map(power -> new Held(asked(power), ON.plusDays(random.nextInt(3) - 1)))
                .toList();
    }

    private static AskedPower asked(Power power) {
        var offences = COMMUNITY.offencesOf(power);
        return new AskedPower(
                power.code(),
                offences.isEmpty() ? List.of() : List.of(offences.getFirst().code()),
                power.byelawsNeeded() > 0 ? List.of("park-byelaw") : List.of());
    }

    private static Facts arbitraryFacts(Random random) {
        return random.nextInt(3) > 0 ? FACTS : PowersFixtures.with(FACTS, List.of(), FACTS.training());
    }

    private static PolicySimulation simulation(World before, World after) {
        return new PolicySimulation(AVON, CSAS, ON, before, after);
    }

    private static List<Held> held(PowerCode... powers) {
        return Stream.of(powers)
                .map(power -> new Held(AskedPower.of(power), END))
                .toList();
    }

    private static ForcePolicy without(ForcePolicy policy, PowerCode power) {
        return policy(
                COMMUNITY,
                AVON,
                policy.powers().stream()
                        .filter(row -> !row.power().equals(power))
                        .toList());
    }

    private static List<Rule> rules(Difference difference) {
        return difference.why().stream().map(Reason::rule).toList();
    }
}
