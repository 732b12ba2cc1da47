package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.GoodUntilTests.IN_ORDER;
import static tabard.powers.GoodUntilTests.ON;
import static tabard.powers.GoodUntilTests.described;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.only;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;

/** A power is good no longer than the one without which it cannot be specified. */
class RequiredPowerEndTests {

    @Test
    void theEndOfTheRequiredPowerLimitsToo() {
        var longCourse = new Course("course", Period.ofYears(3));
        var shortCourse = new Course("other", Period.ofYears(1));
        var policy = PowersFixtures.policy(
                COMMUNITY, AVON, List.of(row(CONTROL_TRAFFIC, longCourse), row(ROAD_TRAFFIC, shortCourse)));
        var facts = PowersFixtures.with(
                IN_ORDER,
                IN_ORDER.vetting(),
                List.of(new Pass("course", day(ON), null), new Pass("other", day("2026-06-01"), null)));

        var decision = decide(AVON, ON, policy, facts, asked("control-traffic"), asked("name-address-road-traffic"));

        assertThat(decision.findings())
                .extracting(GoodUntilTests::described)
                .containsExactly("2027-06-01 [required-power]", "2027-06-01 [training]");
    }

    @Test
    void ofARequiredPowerThatIsOnlyHeldNothingButTheLawIsKnown() {
        var finding = only(decide(
                AVON,
                ON,
                PowersFixtures.policy(COMMUNITY, AVON),
                PowersFixtures.holding(IN_ORDER, "name-address-road-traffic"),
                asked("control-traffic")));

        assertThat(described(finding)).isEqualTo("2029-11-21 [period, training]");
    }

    private static PolicyPower row(PowerCode power, Course course) {
        return new PolicyPower(
                power,
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                VettingLevel.NPPV2_FULL,
                List.of(course));
    }
}
