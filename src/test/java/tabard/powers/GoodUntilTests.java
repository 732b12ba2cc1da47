package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.cleared;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.only;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.ForcePolicy.Recognition;

/** For how long a granted power is good, and everything that ends it on that day. */
class GoodUntilTests {

    static final String ON = "2026-11-21";
    static final Facts IN_ORDER = inOrder(COMMUNITY, AVON, day(ON));

    @Test
    void theTermRunsFromTheDayAskedAbout() {
        assertThat(until(policy("P3Y", null), IN_ORDER)).isEqualTo("2029-11-21 [period, training]");
        assertThat(until(policy("P1Y", null), IN_ORDER)).isEqualTo("2027-11-21 [period]");
        assertThat(until(policy("P6M", null), IN_ORDER)).isEqualTo("2027-05-21 [period]");
    }

    @Test
    void theArrangementTheVettingTheTrainingAndThePolicyEndIt() {
        assertThat(until(policy("P3Y", null), arranged("2027-01-01"))).isEqualTo("2027-01-01 [arrangement]");
        assertThat(until(policy("P3Y", null), vetted(cleared(AVON, "NPPV3", "2025-01-01", "2027-02-01"))))
                .isEqualTo("2027-02-01 [vetting]");
        assertThat(until(policy("P3Y", null), trained("2024-03-01"))).isEqualTo("2027-03-01 [training]");
        assertThat(until(policy("P3Y", "2027-04-01"), IN_ORDER)).isEqualTo("2027-04-01 [policy]");
    }

    @Test
    void everythingThatFallsOnTheDayIsNamed() {
        var facts = PowersFixtures.with(
                arranged("2027-11-21"),
                List.of(cleared(AVON, "NPPV2_FULL", "2025-01-01", "2027-11-21")),
                List.of(new Pass("course", day("2024-11-21"), null)));

        assertThat(until(policy("P1Y", "2027-11-21"), facts))
                .isEqualTo("2027-11-21 [period, arrangement, vetting, training, policy]");
    }

    @Test
    void theLongestGoodClearanceCounts() {
        assertThat(until(
                        policy("P3Y", null),
                        vetted(
                                cleared(AVON, "NPPV2_FULL", "2025-01-01", "2027-02-01"),
                                cleared(AVON, "NPPV3", "2024-01-01", "2028-02-01"),
                                cleared(AVON, "NPPV1", "2024-01-01", "2029-02-01"))))
                .isEqualTo("2028-02-01 [vetting]");
    }

    @Test
    void aRecognisedClearanceEndsWithItsAge() {
        var recognises =
                new Recognition("gwent", VettingLevel.NPPV2_FULL, Period.ofYears(2), Recognition.Outcome.ACCEPT);
        var policy = policy("P3Y", null, List.of(recognises));

        assertThat(until(policy, vetted(cleared(GWENT, "NPPV2_FULL", "2025-06-01", "2030-01-01"))))
                .isEqualTo("2027-06-01 [vetting]");
        assertThat(until(policy, vetted(cleared(GWENT, "NPPV2_FULL", "2025-06-01", "2027-01-01"))))
                .isEqualTo("2027-01-01 [vetting]");
    }

    @Test
    void theLongestGoodPassOfEachCourseCountsAndTheFirstCourseToRunOut() {
        var facts = PowersFixtures.with(
                IN_ORDER,
                IN_ORDER.vetting(),
                List.of(
                        new Pass("course", day("2024-06-01"), null),
                        new Pass("course", day("2025-06-01"), null),
                        new Pass("course", day("2026-06-01"), day("2027-01-01"))));

        assertThat(until(policy("P3Y", null), facts)).isEqualTo("2028-06-01 [training]");
    }

    @Test
    void theLawEndsIt() {
        assertThat(described(only(decide(ON, asked("tobacco-young-person"))))).isEqualTo("2027-01-01 [power]");
        assertThat(described(only(decide("2024-01-01", asked("tobacco-young-person")))))
                .isEqualTo("2027-01-01 [period, training, power]");
    }

    @Test
    void anEndThatIsOnlyBelievedDoesNotLimit() {
        var decision = decide("2026-06-01", asked("begging"), asked("name-address-relevant-offence"));

        assertThat(described(only(decision))).isEqualTo("2029-06-01 [period, training, required-power]");
    }

    @Test
    void aRefusalIsGoodForNoTime() {
        var finding = only(decide(ON, asked("control-traffic")));

        assertThat(finding.goodUntil()).isNull();
        assertThat(finding.limitedBy()).isEmpty();
        assertThat(finding.advice()).isEmpty();
    }

    @Test
    void whatWouldEndItNextIsNamedTwoThingsDeepAndNoMore() {
        var policy = policy("P1Y", "2029-01-01");
        var facts = vetted(cleared(AVON, "NPPV2_FULL", "2025-01-01", "2028-02-01"));

        assertThat(next(policy, facts)).isEqualTo("[vetting 2028-02-01, policy 2029-01-01]");
        assertThat(next(policy("P3Y", null), facts)).isEqualTo("[period 2029-11-21, training 2029-11-21]");
        assertThat(next(policy("P3Y", null), IN_ORDER)).isEqualTo("[]");
        assertThat(next(policy("P1Y", null), IN_ORDER)).isEqualTo("[training 2029-11-21]");
    }

    @Test
    void theReviewOfTheOrganisationLimitsItEvenWhereItIsOverdueAndStandsInNothingsWay() {
        assertThat(until(policy("P3Y", null), reviewed("2027-06-01"))).isEqualTo("2027-06-01 [organisation-review]");
        assertThat(until(policy("P3Y", null), reviewed("2026-10-01"))).isEqualTo("2026-10-01 [organisation-review]");
        assertThat(until(policy("P1Y", null), reviewed("2027-11-21")))
                .isEqualTo("2027-11-21 [period, organisation-review]");
        assertThat(until(policy("P1Y", null), reviewed("2027-11-22"))).isEqualTo("2027-11-21 [period]");
        assertThat(next(policy("P1Y", null), reviewed("2026-10-01"))).contains("period 2027-11-21");
    }

    private static Facts reviewed(String due) {
        return PowersFixtures.arranged(
                IN_ORDER,
                new Envelope(day("2026-01-01"), null, IN_ORDER.arrangement().powers(), null, day(due)));
    }

    private static String next(ForcePolicy policy, Facts facts) {
        return only(decide(AVON, ON, policy, facts, asked("name-address-asb"))).next().stream()
                .map(ending -> ending.limit() + " " + ending.day())
                .toList()
                .toString();
    }

    private static String until(ForcePolicy policy, Facts facts) {
        return described(only(decide(AVON, ON, policy, facts, asked("name-address-asb"))));
    }

    static String described(Finding finding) {
        return finding.goodUntil() + " " + finding.limitedBy();
    }

    private static Facts arranged(String to) {
        return PowersFixtures.arranged(
                IN_ORDER,
                new Envelope(day("2026-01-01"), day(to), IN_ORDER.arrangement().powers()));
    }

    private static Facts vetted(Clearance... clearances) {
        return PowersFixtures.with(IN_ORDER, List.of(clearances), IN_ORDER.training());
    }

    private static Facts trained(String passed) {
        return PowersFixtures.with(IN_ORDER, IN_ORDER.vetting(), List.of(new Pass("course", day(passed), null)));
    }

    private static ForcePolicy policy(String term, String validTo) {
        return policy(term, validTo, List.of());
    }

    private static ForcePolicy policy(String term, String validTo, List<Recognition> recognition) {
        return new ForcePolicy(
                AVON.code(),
                CSAS,
                1,
                day("2026-01-01"),
                validTo == null ? null : day(validTo),
                Period.parse(term),
                StepOrder.PARALLEL,
                PowersFixtures.policy(COMMUNITY, AVON).powers(),
                List.of(),
                recognition,
                List.of());
    }
}
