package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.ASB;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.cleared;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Pass;

/** What lapses and by when to begin, travelled through years. */
class RenewalsTests {

    static final LocalDate TODAY = day("2026-11-21");
    static final Action VET = new Action.Vet(VettingLevel.NPPV2_FULL, List.of("avon-and-somerset"));
    static final Ending TRAINING = new Ending(Limit.TRAINING, day("2027-06-01"));
    static final Action PASS = new Action.PassCourse("course");

    private static Facts facts(String clearedTo, String passed) {
        var known = inOrder(COMMUNITY, AVON, TODAY);
        return PowersFixtures.with(
                known,
                List.of(cleared(AVON, "NPPV2_FULL", "2024-01-01", clearedTo)),
                List.of(new Pass("course", day(passed), null)));
    }

    private static List<Lapse> until(String until, LocalDate today, Facts facts, Map<PowerCode, LocalDate> ends) {
        return new Renewals(COMMUNITY, ReadinessTests.LEAD_TIMES)
                .until(
                        day(until),
                        new PowersQuestion(
                                CSAS, AVON, today, List.of(asked("name-address-asb")), policy(COMMUNITY, AVON), facts),
                        ends);
    }

    @Test
    void foretellsEachLapseOverYearsWithWhatRenewsIt() {
        var found = until("2030-12-31", TODAY, facts("2027-01-10", "2024-06-01"), Map.of(ASB, day("2028-03-01")));

        assertThat(found)
                .containsExactly(
                        new Lapse(
                                ASB,
                                day("2027-01-10"),
                                List.of(Limit.VETTING),
                                List.of(TRAINING, new Ending(Limit.PERIOD, day("2028-03-01"))),
                                true,
                                List.of(VET),
                                40),
                        new Lapse(
                                ASB,
                                day("2027-06-01"),
                                List.of(Limit.TRAINING),
                                List.of(new Ending(Limit.PERIOD, day("2028-03-01"))),
                                true,
                                List.of(PASS),
                                30),
                        new Lapse(
                                ASB,
                                day("2028-03-01"),
                                List.of(Limit.PERIOD),
                                List.of(new Ending(Limit.TRAINING, day("2030-06-01"))),
                                true,
                                List.of(),
                                14),
                        new Lapse(
                                ASB,
                                day("2030-06-01"),
                                List.of(Limit.TRAINING),
                                List.of(new Ending(Limit.PERIOD, day("2031-03-01"))),
                                true,
                                List.of(PASS),
                                30));
    }

    @Test
    void looksNoFurtherThanTheLastDay() {
        assertThat(until("2027-01-10", TODAY, facts("2027-01-10", "2026-06-01"), Map.of()))
                .hasSize(1);
        assertThat(until("2027-01-09", TODAY, facts("2027-01-10", "2026-06-01"), Map.of()))
                .isEmpty();
    }

    @Test
    void countsTheDaysLostFromTheDayOnWhichItIsBegun() {
        var lapse = until("2027-12-31", TODAY, facts("2027-01-10", "2026-06-01"), Map.of())
                .getFirst();

        assertThat(lapse.startBy()).isEqualTo("2026-12-01");
        assertThat(lapse.slackDays(TODAY)).isEqualTo(10);
        assertThat(lapse.slackDays(day("2026-12-01"))).isZero();
        assertThat(lapse.daysLostIfBegun(day("2026-12-01"))).isZero();
        assertThat(lapse.daysLostIfBegun(day("2026-12-02"))).isEqualTo(1);
        assertThat(lapse.daysLostIfBegun(day("2027-01-10"))).isEqualTo(40);
        assertThat(lapse.daysLostIfBegunLate()).isEqualTo(40);
    }

    @Test
    void everyDayOfTwoYearsTheForetoldLapseIsTheDayOnWhichTheRulesTurn() {
        var facts = facts("2027-07-10", "2025-02-28");
        var rules = new PowersRules(COMMUNITY);
        for (var today = TODAY; today.isBefore(TODAY.plusYears(2)); today = today.plusDays(1)) {
            var question = new PowersQuestion(
                    CSAS, AVON, today, List.of(asked("name-address-asb")), policy(COMMUNITY, AVON), facts);
            var found = until("2030-01-01", today, facts, Map.of()).getFirst();

            if (rules.decide(question).finding(ASB).grantable()) {
                assertThat(found.lapses()).isEqualTo("2027-07-10");
                assertThat(rules.decide(question.on(found.lapses().minusDays(1)))
                                .finding(ASB)
                                .grantable())
                        .isTrue();
                assertThat(rules.decide(question.on(found.lapses()))
                                .finding(ASB)
                                .grantable())
                        .isFalse();
            } else {
                assertThat(found.lapses()).isEqualTo(today);
                assertThat(found.limitedBy()).isEmpty();
            }
        }
    }

    @Test
    void whatTheLawEndsIsNotRenewed() {
        var facts = inOrder(COMMUNITY, AVON, TODAY);
        var found = new Renewals(COMMUNITY, ReadinessTests.LEAD_TIMES)
                .until(
                        day("2030-01-01"),
                        new PowersQuestion(
                                CSAS,
                                AVON,
                                TODAY,
                                List.of(asked("tobacco-young-person")),
                                policy(COMMUNITY, AVON),
                                facts),
                        Map.of());

        assertThat(found)
                .containsExactly(new Lapse(
                        PowersFixtures.TOBACCO,
                        day("2027-01-01"),
                        List.of(Limit.POWER),
                        List.of(),
                        false,
                        List.of(),
                        0));
        assertThat(found.getFirst().daysLostIfBegun(day("2027-02-01"))).isZero();
        assertThat(found.getFirst().daysLostIfBegunLate()).isZero();
    }

    @Test
    void whatIsNotGoodAlreadyLapsesToday() {
        var found = until("2026-12-31", TODAY, facts("2026-11-21", "2026-06-01"), Map.of());

        assertThat(found).containsExactly(new Lapse(ASB, TODAY, List.of(), List.of(), true, List.of(VET), 40));
        assertThat(found.getFirst().daysLostIfBegun(TODAY)).isEqualTo(40);
    }
}
