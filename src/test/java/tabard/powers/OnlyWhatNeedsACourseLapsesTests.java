package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;

/** A course that lapses takes away the readiness of the powers that the policy asks it for, and of no other. */
class OnlyWhatNeedsACourseLapsesTests {

    private static final PowerCode ASB = PowersFixtures.ASB;
    private static final PowerCode ROAD_TRAFFIC = PowersFixtures.ROAD_TRAFFIC;

    @Test
    void onTheLastDayOfItsAgeBothStandAndOnTheNextOnlyThePowerThatNeedsAnother() {
        assertThat(ready(day("2026-05-31"), new Pass("one", day("2023-06-01"), null), two()))
                .containsOnly(ASB, ROAD_TRAFFIC);
        assertThat(ready(day("2026-06-01"), new Pass("one", day("2023-06-01"), null), two()))
                .containsOnly(ROAD_TRAFFIC);
    }

    @Test
    void theAgeIsThePowersOwnSoTheSamePassServesOneLongerThanAnother() {
        var one = new Course("one", Period.ofYears(1));
        var three = new Course("one", Period.ofYears(3));
        var pass = new Pass("one", day("2025-06-01"), null);

        assertThat(ready(day("2026-05-31"), List.of(row(ASB, one), row(ROAD_TRAFFIC, three)), List.of(pass)))
                .containsOnly(ASB, ROAD_TRAFFIC);
        assertThat(ready(day("2026-06-01"), List.of(row(ASB, one), row(ROAD_TRAFFIC, three)), List.of(pass)))
                .containsOnly(ROAD_TRAFFIC);
    }

    @Test
    void aRetakeBringsItBackOnItsOwnDay() {
        var old = new Pass("one", day("2023-06-01"), null);
        var again = new Pass("one", day("2026-07-01"), null);

        assertThat(ready(day("2026-06-30"), old, again, two())).containsOnly(ROAD_TRAFFIC);
        assertThat(ready(day("2026-07-01"), old, again, two())).containsOnly(ASB, ROAD_TRAFFIC);
    }

    private static Pass two() {
        return new Pass("two", day("2025-01-01"), null);
    }

    private static Set<PowerCode> ready(LocalDate on, Pass... passes) {
        var age = Period.ofYears(3);
        return ready(
                on,
                List.of(row(ASB, new Course("one", age)), row(ROAD_TRAFFIC, new Course("two", age))),
                List.of(passes));
    }

    private static Set<PowerCode> ready(LocalDate on, List<PolicyPower> rows, List<Pass> passes) {
        var facts = inOrder(COMMUNITY, AVON, on);
        return Set.copyOf(new PowersRules(COMMUNITY)
                .decide(new PowersQuestion(
                        CSAS,
                        AVON,
                        on,
                        List.of(asked("name-address-asb"), asked("name-address-road-traffic")),
                        policy(COMMUNITY, AVON, rows),
                        PowersFixtures.with(facts, facts.vetting(), passes)))
                .grantable());
    }

    private static PolicyPower row(PowerCode power, Course course) {
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
                List.of(course));
    }
}
