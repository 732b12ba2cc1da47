package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.LITTER;
import static tabard.powers.PowersFixtures.RAIL;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.decide;
import static tabard.powers.PowersFixtures.holding;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.offence;
import static tabard.powers.PowersFixtures.only;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the force has decided: the scheme, a policy in effect, the powers it permits and on what terms. */
class PolicyRulesTests {

    static final String ON = "2026-11-21";
    static final Facts IN_ORDER = inOrder(COMMUNITY, AVON, day(ON));

    @Test
    void withoutAPolicyOnlyTheLawAndTheEmployerAreJudged() {
        var decision = decide(
                AVON, ON, null, Facts.NONE, asked("fpn-litter"), asked("begging"), asked("pnd-disorder", "pnd-theft"));

        assertThat(decision.policyVersion()).isNull();
        assertThat(decision.findings())
                .extracting(Finding::rules)
                .containsExactly(
                        List.of(Rule.POLICY_IN_EFFECT, Rule.OFFENCE_NAMED, Rule.EMPLOYED, Rule.ARRANGEMENT_LIVE),
                        List.of(
                                Rule.LEGAL_REVIEW,
                                Rule.POLICY_IN_EFFECT,
                                Rule.REQUIRES_POWER,
                                Rule.EMPLOYED,
                                Rule.ARRANGEMENT_LIVE),
                        List.of(Rule.POLICY_IN_EFFECT, Rule.OFFENCE_BARRED, Rule.EMPLOYED, Rule.ARRANGEMENT_LIVE));
        assertThat(only(decision).reasons().getFirst())
                .isEqualTo(new Reason(
                        Rule.POLICY_IN_EFFECT,
                        "PRA 2002 s.40(1), s.41(2)",
                        "Avon and Somerset has no policy under the Community Safety Accreditation Scheme in effect on"
                                + " 21 November 2026.",
                        "A policy approved by the chief officer and in effect on that day."));
    }

    @Test
    void aPolicyIsInEffectFromItsFirstDayUpToItsEnd() {
        assertThat(rulesUnder(ON, null)).isEmpty();
        assertThat(rulesUnder("2026-11-22", null)).containsExactly(Rule.POLICY_IN_EFFECT);
        assertThat(rulesUnder("2026-01-01", "2026-11-22")).isEmpty();
        assertThat(rulesUnder("2026-01-01", ON)).containsExactly(Rule.POLICY_IN_EFFECT);
    }

    @Test
    void aDraftIsJudgedByItsOwnDaysAndHasNoVersion() {
        var draft = valid("2026-01-01", null).asDraft();

        var decision = decide(AVON, ON, draft, IN_ORDER, asked("name-address-asb"), asked("begging"));

        assertThat(decision.policyVersion()).isNull();
        assertThat(only(decision).grantable()).isTrue();
        assertThat(decision.findings().getLast().rules()).contains(Rule.LEGAL_REVIEW);
        assertThat(decide(AVON, ON, valid("2026-01-01", null), IN_ORDER, asked("name-address-asb"))
                        .policyVersion())
                .isEqualTo(3);
    }

    @Test
    void whatIsNotListedIsNotPermitted() {
        var empty = policy(COMMUNITY, AVON, List.of());

        var finding = only(decide(AVON, ON, empty, IN_ORDER, asked("fpn-litter", "leaving-litter")));

        assertThat(finding.reasons())
                .containsExactly(
                        new Reason(
                                Rule.PERMITTED_BY_FORCE,
                                "PRA 2002 s.41(2), (3)",
                                "Avon and Somerset does not permit 'Litter'.",
                                "A policy of Avon and Somerset that permits the power."),
                        new Reason(
                                Rule.OFFENCE_PERMITTED_BY_FORCE,
                                "PRA 2002 Sch 5 para 1(3)(b)",
                                "Avon and Somerset does not permit 'Leaving litter' to be named for 'Litter'.",
                                "A policy of Avon and Somerset that lists the offence 'leaving-litter', or a grant"
                                        + " without it."));
    }

    @Test
    void whatIsListedAsNotPermittedIsNotPermittedAndSaysWhy() {
        var row = new PolicyPower(
                LITTER,
                false,
                "The council does this itself.",
                List.of(offence("leaving-litter")),
                List.of(),
                List.of(),
                List.of(),
                null,
                VettingLevel.NPPV3,
                List.of());

        var finding = only(decide(
                AVON, ON, policy(COMMUNITY, AVON, List.of(row)), IN_ORDER, asked("fpn-litter", "leaving-litter")));

        assertThat(finding.rules()).containsExactly(Rule.PERMITTED_BY_FORCE, Rule.VETTING);
        assertThat(finding.reasons().getFirst().message())
                .isEqualTo("Avon and Somerset does not permit 'Litter'. The council does this itself.");
    }

    @Test
    void theAgreementThatThePolicyDemandsMustBeOnFile() {
        var row = new PolicyPower(
                LITTER,
                true,
                null,
                List.of(offence("leaving-litter")),
                List.of(),
                List.of(),
                List.of(),
                "litter-authority-receives-penalty",
                null,
                List.of());
        var policy = policy(COMMUNITY, AVON, List.of(row));

        assertThat(only(decide(AVON, ON, policy, IN_ORDER, asked("fpn-litter", "leaving-litter")))
                        .reasons())
                .containsExactly(new Reason(
                        Rule.AGREEMENT,
                        "PRA 2002 s.41(6)(b)",
                        "Avon and Somerset grants 'Litter' only where the agreement 'Litter authority receives the"
                                + " penalty' is on file, and it is not.",
                        "The agreement 'litter-authority-receives-penalty' on file."));
        assertThat(only(decide(
                                AVON,
                                ON,
                                policy,
                                PowersFixtures.agreed(IN_ORDER, "litter-authority-receives-penalty"),
                                asked("fpn-litter", "leaving-litter")))
                        .grantable())
                .isTrue();
    }

    @Test
    void aPolicyOfAnotherForceOrSchemeIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(AVON, ON, policy(RAILWAY, RAIL), IN_ORDER, asked("name-address-asb")))
                .withMessage("The policy is of british-transport under rsas, and the question is about"
                        + " avon-and-somerset under csas.");
    }

    private static List<Rule> rulesUnder(String from, String to) {
        return only(decide(AVON, ON, valid(from, to), holding(IN_ORDER, "stop-cycles"), asked("name-address-asb")))
                .rules();
    }

    private static ForcePolicy valid(String from, String to) {
        return new ForcePolicy(
                AVON.code(),
                CSAS,
                3,
                day(from),
                to == null ? null : LocalDate.parse(to),
                Period.ofYears(1),
                StepOrder.PARALLEL,
                policy(COMMUNITY, AVON).powers(),
                List.of(),
                List.of(),
                List.of());
    }
}
