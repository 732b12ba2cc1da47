package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules with one fault each: the proof finds it, and says it in words. */
class BrokenRulesTests {

    @Test
    void findsWhatNoPolicyPermits() {
        var rows = List.of(PowersFixtures.row(COMMUNITY, COMMUNITY.get(PowersFixtures.ASB)));
        var ignoresThePolicy = granting((power, _) -> power.equals("stop-cycles"));

        assertThat(words(ignoresThePolicy, PolicyProofTests.from("2026-11-21", null, rows)))
                .containsExactly(
                        "Asked for on 20 November 2026: ‘Stop cycles’. ‘Stop cycles’ is granted, and no policy in effect that"
                                + " day permits it. (PRA 2002 s.41(2), (3))");
    }

    @Test
    void findsWhatTheLawDoesNotLetBeUsed() {
        assertThat(words(granting((power, _) -> power.equals("fpn-dog-fouling"))))
                .contains(
                        "Asked for on 20 November 2026: ‘Dog fouling (1996 Act)’. ‘Dog fouling (1996 Act)’ is granted, and"
                                + " the law does not let it be used that day in every country of the force."
                                + " (PRA 2002 s.41(3); Sch 5)");
    }

    @Test
    void findsAPowerWithoutTheOneItNeeds() {
        assertThat(words(granting((power, _) -> power.equals("control-traffic"))))
                .contains(
                        "Asked for on 20 November 2026: ‘Control traffic’. ‘Control traffic’ is granted without ‘Require name"
                                + " and address (road traffic)’, which must be specified with it. (PRA 2002 Sch 5 para 8B(5))");
    }

    @Test
    void findsBeggingWithoutParagraphTwo() {
        var row = PowersFixtures.row(COMMUNITY, COMMUNITY.get(new PowerCode("begging")));
        var before = PolicyProofTests.from("2026-06-01", "2026-06-29", List.of(row));

        assertThat(words(granting((power, _) -> power.equals("begging")), before))
                .anyMatch(said ->
                        said.endsWith("is granted without ‘Require name and address (relevant offence)’, which must"
                                + " be specified with it. (PRA 2002 Sch 5 para 2(3)(aa) is a limb of paragraph 2, not a separate"
                                + " grant)"));
    }

    @Test
    void findsANoticeThatNamesNothing() {
        var row = new PolicyPower(
                PowersFixtures.LITTER, true, null, List.of(), List.of(), List.of(), List.of(), null, null, List.of());
        var draft = PolicyProofTests.from("2026-11-21", null, List.of(row));

        assertThat(words(granting((power, day) -> power.equals("fpn-litter") && draft.inEffectOn(day)), draft))
                .containsExactly("Asked for on 21 November 2026: ‘Litter’. ‘Litter’ is granted, and too few offences or"
                        + " byelaws are named for it. (PRA 2002 Sch 5 paras 1(3)(b), 1A(4)(b))");
    }

    @Test
    void findsABarredOffenceThatCanBeNamed() {
        var barred =
                COMMUNITY.penaltyNoticeTable().stream().filter(Offence::barred).toList();

        assertThat(words(granting((power, _) -> power.equals("pnd-disorder"))))
                .filteredOn(said -> said.contains("is barred"))
                .anySatisfy(said -> assertThat(said)
                        .startsWith(
                                ("Asked for on 20 November 2026: ‘Penalty notice for disorder’. The offence ‘%s’ can be"
                                                + " named for ‘Penalty notice for disorder’")
                                        .formatted(barred.getFirst().code())));
    }

    @Test
    void findsAGrantWithoutAnEnd() {
        var endless = changing(finding -> finding.power().value().equals("stop-cycles"), null);

        assertThat(words(endless))
                .containsExactly(
                        "Asked for on 21 November 2026: ‘Stop cycles’. ‘Stop cycles’ is granted without an end."
                                + " (PRA 2002 s.41(7))");
    }

    @Test
    void findsAGrantThatOutlivesThePower() {
        var late =
                changing(finding -> finding.power().value().equals("tobacco-young-person"), LocalDate.of(2027, 1, 2));
        var onTime =
                changing(finding -> finding.power().value().equals("tobacco-young-person"), LocalDate.of(2027, 1, 1));

        assertThat(words(late))
                .containsExactly(
                        "Asked for on 21 November 2026: ‘Seize tobacco (under-16s)’. ‘Seize tobacco (under-16s)’ is"
                                + " granted beyond the day on which the law ends the power. (PRA 2002 s.41(3); Sch 5)");
        assertThat(words(onTime)).isEmpty();
    }

    @Test
    void findsAPowerThatTakesAnotherAway() {
        var jealous = refusing(
                "stop-cycles", question -> question.asked(PowersFixtures.ASB).isPresent());

        assertThat(words(jealous))
                .contains(
                        "Asked for on 21 November 2026: ‘Require name and address (anti-social behaviour)’, ‘Stop cycles’."
                                + " ‘Stop cycles’ is refused, and it is granted where ‘Require name and address (anti-social"
                                + " behaviour)’ is not asked for. (PRA 2002 s.41(3); Sch 5, opening words of each paragraph)");
    }

    @Test
    void findsTheEscortThatHangsOnRoadTraffic() {
        var tied = refusing(
                "escort-abnormal-load",
                question -> question.asked(PowersFixtures.ROAD_TRAFFIC).isEmpty());

        assertThat(words(tied))
                .containsExactly(
                        "Asked for on 21 November 2026: ‘Require name and address (road traffic)’, ‘Escort an abnormal"
                                + " load’. The answer for ‘Escort an abnormal load’ changes with ‘Require name and address (road"
                                + " traffic)’, on which the law does not make it depend."
                                + " (PRA 2002 Sch 5, opening words of each paragraph, such as para 9)");
        assertThat(proof(tied, today()).counterExamples().getFirst().welsh(code -> code.value()))
                .isEqualTo(
                        "Gofynnwyd ar 21 Tachwedd 2026 am: ‘name-address-road-traffic’, ‘escort-abnormal-load’. Mae’r ateb"
                                + " ar gyfer ‘escort-abnormal-load’ yn newid gyda ‘name-address-road-traffic’, er nad yw’r gyfraith yn"
                                + " gwneud iddo ddibynnu arno. (PRA 2002 Sch 5, opening words of each paragraph, such as para 9)");
    }

    @Test
    void saysEveryInvariantInBothLanguages() {
        for (var invariant : Invariant.values()) {
            var example = new CounterExample(
                    invariant,
                    PowersFixtures.DISORDER,
                    List.of(PowersFixtures.DISORDER),
                    List.of(PowersFixtures.ASB),
                    PowersFixtures.offence("pnd-litter"),
                    PowersFixtures.TODAY,
                    "s.1");

            assertThat(example.english(PowerCode::value)).startsWith("Asked for on 21 November 2026: ‘pnd-disorder’. ");
            assertThat(example.welsh(PowerCode::value))
                    .startsWith("Gofynnwyd ar 21 Tachwedd 2026 am: ‘pnd-disorder’. ");
        }
    }

    private static ForcePolicy today() {
        return PolicyProofTests.from(
                "2026-11-21", null, PolicyProofTests.lawful(COMMUNITY, AVON).powers());
    }

    private static List<String> words(PolicyProof.Rules rules) {
        return words(rules, today());
    }

    private static List<String> words(PolicyProof.Rules rules, ForcePolicy policy) {
        return proof(rules, policy).counterExamples().stream()
                .map(example -> example.english(code -> COMMUNITY.get(code).name()))
                .toList();
    }

    private static PolicyProof.Result proof(PolicyProof.Rules rules, ForcePolicy policy) {
        return PolicyProof.of(COMMUNITY, rules).check(policy, AVON.countries());
    }

    /** Rules that grant a power on some days whatever stands in the way. */
    private static PolicyProof.Rules granting(BiPredicate<String, LocalDate> which) {
        return question -> mapped(
                question,
                finding -> which.test(finding.power().value(), question.on())
                        ? granted(finding, question.on().plusDays(1))
                        : finding);
    }

    /** Rules that give some grants another end. */
    private static PolicyProof.Rules changing(Predicate<Finding> which, @Nullable LocalDate end) {
        return question -> mapped(
                question, finding -> finding.grantable() && which.test(finding) ? granted(finding, end) : finding);
    }

    private static PolicyProof.Rules refusing(String power, Predicate<PowersQuestion> when) {
        var refusal = new Reason(Rule.REQUIRES_POWER, "s.1", "No.", "Nothing.");
        return question -> mapped(
                question,
                finding -> finding.power().value().equals(power) && when.test(question)
                        ? Finding.refused(finding.power(), List.of(refusal))
                        : finding);
    }

    private static PowersDecision mapped(PowersQuestion question, UnaryOperator<Finding> change) {
        var decision = new PowersRules(COMMUNITY).decide(question);
        return new PowersDecision(
                decision.force(),
                decision.scheme(),
                decision.on(),
                decision.catalogueVersion(),
                decision.policyVersion(),
                decision.findings().stream().map(change).toList());
    }

    private static Finding granted(Finding finding, @Nullable LocalDate end) {
        return new Finding(
                finding.power(), Finding.Answer.GRANTABLE, List.of(), List.of(), end, List.of(Limit.PERIOD), List.of());
    }
}
