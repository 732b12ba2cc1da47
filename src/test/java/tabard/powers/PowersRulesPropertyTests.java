package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.powers.PowersQuestion.AskedPower;

/** What holds whatever is asked. Each case is named by its seed, so a failure can be run again alone. */
class PowersRulesPropertyTests {

    static final List<PowerCode> ALL = COMMUNITY.all().stream().map(Power::code).toList();

    static Stream<ArbitraryQuestion> cases() {
        return LongStream.range(0, 500).mapToObj(ArbitraryQuestion::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersEveryPowerAskedForOnceInTheOrderAsked(ArbitraryQuestion c) {
        assertThat(c.decide().findings())
                .extracting(Finding::power)
                .containsExactlyElementsOf(
                        c.asked.stream().map(AskedPower::power).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void grantsOnlyWhatIsAskedForPermittedUsableAndWithinTheArrangement(ArbitraryQuestion c) {
        var country = c.force.countries().iterator().next();

        assertThat(c.decide().grantable()).allSatisfy(power -> {
            assertThat(c.permitted).contains(power);
            assertThat(c.envelope).contains(power);
            assertThat(COMMUNITY.get(power).statusOn(country, c.on)).isEqualTo(PowerStatus.IN_FORCE);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void grantsNothingWithoutWhatItRequires(ArbitraryQuestion c) {
        assertRequirementsMet(c.decide(), c.askedCodes(), c.held);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGoodUntilALaterDayWithSomethingThatFallsOnIt(ArbitraryQuestion c) {
        assertThat(c.decide().findings()).filteredOn(Finding::grantable).allSatisfy(finding -> {
            assertThat(finding.goodUntil()).isAfter(c.on);
            assertThat(finding.limitedBy()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isStillGoodOnTheLastDayAndNoLongerOnTheFirstAfterAnEndOfItsOwn(ArbitraryQuestion c) {
        assertThat(c.decide().findings()).filteredOn(c::endsByDates).allSatisfy(finding -> {
            var end = finding.goodUntil();

            assertThat(c.on(end.minusDays(1)).finding(finding.power()).grantable())
                    .isTrue();
            assertThat(c.on(end).finding(finding.power()).grantable()).isEqualTo(c.renewable(finding));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdingMoreNeverCostsAPower(ArbitraryQuestion c) {
        assertThat(c.holding(Set.copyOf(ArbitraryQuestion.ALL)).grantable())
                .containsAll(c.decide().grantable());
    }

    static void assertRequirementsMet(PowersDecision decision, Set<PowerCode> asked, Set<PowerCode> held) {
        var granted = decision.grantable();
        assertThat(granted)
                .allSatisfy(power -> assertThat(COMMUNITY.get(power).requiredPowers())
                        .allSatisfy(anyOf -> assertThat(anyOf)
                                .anyMatch(
                                        need -> asked.contains(need) ? granted.contains(need) : held.contains(need))));
    }
}
