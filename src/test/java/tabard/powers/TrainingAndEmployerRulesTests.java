package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.ASB;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.arranged;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.PolicyPower.Course;

/** Adequate training, employment, and the force's arrangement with the employer, on 21 November 2026. */
class TrainingAndEmployerRulesTests {

    static final String ON = "2026-11-21";
    static final Facts IN_ORDER = inOrder(COMMUNITY, AVON, day(ON));

    @Test
    void aCourseThatIsNotPassedIsMissing() {
        assertThat(trained(List.of(course("core", 3), course("traffic", 1)), pass("traffic", ON, null)))
                .isEqualTo(List.of(new Reason(
                        Rule.TRAINING,
                        "PRA 2002 s.41(4)(d)",
                        "Avon and Somerset asks for the course 'core', passed within 3 years, for 'Require name and"
                                + " address (anti-social behaviour)', and no pass is good on 21 November 2026.",
                        "A pass of the course 'core' that is good on 21 November 2026.")));
    }

    @Test
    void aPassCountsFromItsDayUpToItsEnd() {
        assertThat(counts(pass("core", ON, null))).isTrue();
        assertThat(counts(pass("core", "2026-11-22", null))).isFalse();
        assertThat(counts(pass("core", "2026-01-01", "2026-11-22"))).isTrue();
        assertThat(counts(pass("core", "2026-01-01", ON))).isFalse();
        assertThat(counts(new Pass("core", null, null))).isFalse();
        assertThat(counts(new Pass(null, day("2026-01-01"), null))).isFalse();
    }

    @Test
    void aPassGrowsTooOld() {
        assertThat(counts(pass("core", "2023-11-22", null))).isTrue();
        assertThat(counts(pass("core", "2023-11-21", null))).isFalse();
        assertThat(trained(List.of(new Course("core", null)), pass("core", "1999-01-01", null)))
                .isEmpty();
    }

    @Test
    void aYearFromTheLeapDayEndsOnTheTwentyEighth() {
        var yearly = policyAsking(List.of(course("core", 1)));
        var facts = PowersFixtures.with(
                inOrder(COMMUNITY, AVON, day(ON)), IN_ORDER.vetting(), List.of(pass("core", "2024-02-29", null)));

        assertThat(only(decide(AVON, "2025-02-27", yearly, facts, asked("name-address-asb")))
                        .goodUntil())
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(only(decide(AVON, "2025-02-28", yearly, facts, asked("name-address-asb")))
                        .rules())
                .containsExactly(Rule.TRAINING);
    }

    @Test
    void anEmployeeIsAnEmployee() {
        var facts = new Facts(
                false,
                IN_ORDER.held(),
                IN_ORDER.arrangement(),
                IN_ORDER.agreements(),
                IN_ORDER.vetting(),
                IN_ORDER.training());

        assertThat(only(decide(AVON, ON, policy(COMMUNITY, AVON), facts, asked("name-address-asb")))
                        .reasons())
                .containsExactly(new Reason(
                        Rule.EMPLOYED,
                        "PRA 2002 s.41(2), (6)(a), (8)(a)",
                        "The person is not known to be an employee of the employer who applies.",
                        "Employment by that employer, on record."));
    }

    @Test
    void noArrangementIsOneReasonAlone() {
        assertThat(arrangedAs(null))
                .isEqualTo(List.of(new Reason(
                        Rule.ARRANGEMENT_LIVE,
                        "PRA 2002 s.40(8), s.41(1), (8)(b)",
                        "Avon and Somerset has no arrangement with the employer.",
                        "An arrangement between Avon and Somerset and the employer that is in effect on"
                                + " 21 November 2026.")));
    }

    @Test
    void anArrangementIsLiveFromItsFirstDayUpToItsEnd() {
        assertThat(arrangedAs(new Envelope(day(ON), null, Set.of(ASB)))).isEmpty();
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), day("2026-11-22"), Set.of(ASB))))
                .isEmpty();
        assertThat(arrangedAs(new Envelope(day("2026-11-22"), null, Set.of(ASB))))
                .extracting(Reason::message)
                .containsExactly(
                        "The arrangement of Avon and Somerset with the employer is not in effect on 21 November 2026.");
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), day(ON), Set.of(ASB))))
                .extracting(Reason::rule)
                .containsExactly(Rule.ARRANGEMENT_LIVE);
        assertThat(arrangedAs(new Envelope(null, null, Set.of(ASB))))
                .extracting(Reason::rule)
                .containsExactly(Rule.ARRANGEMENT_LIVE);
    }

    @Test
    void anEmptyEnvelopeCoversNothing() {
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), null, Set.of())))
                .isEqualTo(List.of(new Reason(
                        Rule.WITHIN_ARRANGEMENT,
                        "PRA 2002 s.40(8), s.41(1), (6)",
                        "The arrangement of Avon and Somerset with the employer does not cover 'Require name and address"
                                + " (anti-social behaviour)'.",
                        "'Require name and address (anti-social behaviour)' among the powers of the arrangement.")));
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), day(ON), Set.of())))
                .extracting(Reason::rule)
                .containsExactly(Rule.WITHIN_ARRANGEMENT, Rule.ARRANGEMENT_LIVE);
    }

    @Test
    void anArrangementThatGoesByRoleGivesAPowerToThoseWhoseRoleHasIt() {
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), null, Set.of(ASB), Set.of(ASB))))
                .isEmpty();
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), null, Set.of(ASB), Set.of())))
                .isEqualTo(List.of(new Reason(
                        Rule.WITHIN_ROLE,
                        "PRA 2002 s.40(8), s.41(1), (6)",
                        "The arrangement of Avon and Somerset with the employer does not give 'Require name and address"
                                + " (anti-social behaviour)' to the person’s role.",
                        "'Require name and address (anti-social behaviour)' among the powers that the arrangement gives"
                                + " to that role.")));
        assertThat(arrangedAs(new Envelope(day("2026-01-01"), null, Set.of(), Set.of(ASB))))
                .extracting(Reason::rule)
                .containsExactly(Rule.WITHIN_ARRANGEMENT);
    }

    private static List<Reason> arrangedAs(Envelope arrangement) {
        return only(decide(
                        AVON, ON, policy(COMMUNITY, AVON), arranged(IN_ORDER, arrangement), asked("name-address-asb")))
                .reasons();
    }

    private static boolean counts(Pass pass) {
        return trained(List.of(course("core", 3)), pass).isEmpty();
    }

    private static List<Reason> trained(List<Course> needed, Pass pass) {
        var facts = PowersFixtures.with(IN_ORDER, IN_ORDER.vetting(), List.of(pass));
        return only(decide(AVON, ON, policyAsking(needed), facts, asked("name-address-asb")))
                .reasons();
    }

    private static ForcePolicy policyAsking(List<Course> training) {
        var row = new PolicyPower(
                ASB, true, null, List.of(), List.of(), List.of(), List.of(), null, VettingLevel.NPPV2_FULL, training);
        return policy(COMMUNITY, AVON, List.of(row));
    }

    private static Course course(String code, int years) {
        return new Course(code, Period.ofYears(years));
    }

    private static Pass pass(String course, String passed, String expires) {
        return new Pass(course, day(passed), expires == null ? null : day(expires));
    }
}
