package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.DISORDER;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.cleared;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.policy;
import static tabard.powers.PowersFixtures.power;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedPower;

/** The question and the policy that the API's description gives as examples. */
class SampleQuestionTests {

    static final PolicyPower ROW = new PolicyPower(
            CONTROL_TRAFFIC,
            true,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            VettingLevel.NPPV2_FULL,
            List.of(new Course("csas-traffic-management", Period.parse("P3Y"))));

    static final ForcePolicy POLICY = new ForcePolicy(
            AVON.code(),
            CSAS,
            3,
            day("2026-01-01"),
            null,
            Period.parse("P3Y"),
            StepOrder.PARALLEL,
            List.of(ROW),
            List.of(new ForcePolicy.LocalLevel("NPPV 1.5", VettingLevel.NPPV2_ABBREVIATED)),
            List.of(new Recognition(
                    "dorset", VettingLevel.NPPV2_FULL, Period.parse("P5Y"), Recognition.Outcome.ACCEPT)),
            List.of());

    static final Facts FACTS = new Facts(
            true,
            Set.of(ROAD_TRAFFIC),
            new Envelope(day("2026-01-01"), null, Set.of(CONTROL_TRAFFIC, ROAD_TRAFFIC)),
            Set.of("local-authority-notice-code"),
            List.of(cleared(AVON, "NPPV2_FULL", "2025-01-01", "2030-01-01")),
            List.of(new Pass("csas-traffic-management", day("2025-05-01"), day("2028-05-01"))));

    static final PowersQuestion QUESTION = new PowersQuestion(
            CSAS,
            AVON,
            TODAY,
            List.of(
                    asked("control-traffic"),
                    asked("pnd-disorder", "pnd-throwing-fireworks"),
                    new AskedPower(power("fpn-byelaw"), List.of(), List.of("code-of-a-listed-byelaw"))),
            POLICY,
            FACTS);

    @Test
    void isAnsweredPowerByPowerInTheOrderAsked() {
        var decision = new PowersRules(COMMUNITY).decide(QUESTION);

        assertThat(decision.catalogueVersion()).isEqualTo(COMMUNITY.version()).startsWith("2026-11-21-");
        assertThat(decision.policyVersion()).isEqualTo(3);
        assertThat(decision.finding(CONTROL_TRAFFIC))
                .isEqualTo(new Finding(
                        CONTROL_TRAFFIC,
                        Finding.Answer.GRANTABLE,
                        List.of(),
                        List.of(),
                        LocalDate.of(2028, 5, 1),
                        List.of(Limit.TRAINING),
                        List.of(
                                new Ending(Limit.PERIOD, LocalDate.of(2029, 11, 21)),
                                new Ending(Limit.VETTING, LocalDate.of(2030, 1, 1)))));
        assertThat(decision.findings())
                .extracting(Finding::rules)
                .containsExactly(
                        List.of(),
                        List.of(Rule.PERMITTED_BY_FORCE, Rule.WITHIN_ARRANGEMENT, Rule.OFFENCE_PERMITTED_BY_FORCE),
                        List.of(Rule.OPERATIVE, Rule.PERMITTED_BY_FORCE, Rule.WITHIN_ARRANGEMENT, Rule.BYELAW_LISTED));
    }

    @Test
    void withoutFactsEveryFactIsMissing() {
        var decision = new PowersRules(COMMUNITY)
                .decide(new PowersQuestion(CSAS, AVON, TODAY, List.of(asked("control-traffic")), POLICY, Facts.NONE));

        assertThat(decision.finding(CONTROL_TRAFFIC).rules())
                .containsExactly(
                        Rule.REQUIRES_POWER, Rule.EMPLOYED, Rule.ARRANGEMENT_LIVE, Rule.VETTING, Rule.TRAINING);
    }

    @Test
    void everyRuleHasAProvisionAndEveryReasonAWayOut() {
        var everything = COMMUNITY.all().stream()
                .map(power -> new AskedPower(power.code(), List.of(), List.of()))
                .toList();
        var empty = policy(COMMUNITY, AVON, List.of());

        var decision =
                new PowersRules(COMMUNITY).decide(new PowersQuestion(CSAS, AVON, TODAY, everything, empty, Facts.NONE));

        assertThat(decision.findings())
                .flatExtracting(Finding::reasons)
                .isNotEmpty()
                .allMatch(reason -> !reason.provision().isBlank()
                        && reason.message().endsWith(".")
                        && reason.needs().endsWith("."));
        assertThat(decision.finding(DISORDER).rules())
                .containsExactly(Rule.PERMITTED_BY_FORCE, Rule.OFFENCE_NAMED, Rule.EMPLOYED, Rule.ARRANGEMENT_LIVE);
    }
}
