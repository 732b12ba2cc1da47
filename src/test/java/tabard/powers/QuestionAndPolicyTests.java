package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.offence;
import static tabard.powers.PowersFixtures.policy;
import static tabard.powers.PowersFixtures.power;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedPower;

/** What cannot be asked, and what a policy cannot say. */
class QuestionAndPolicyTests {

    @Test
    void asksAboutOneToSixtyFourPowers() {
        assertThat(ask(numbered(64)).powers()).hasSize(64);
        refuses(() -> ask(numbered(65)), "65 powers are asked for. Ask for 1 to 64.");
        refuses(() -> ask(Stream.empty()), "0 powers are asked for. Ask for 1 to 64.");
    }

    @Test
    void asksAboutEachPowerOffenceAndByelawOnce() {
        refuses(
                () -> ask(Stream.of(asked("stop-cycles"), asked("stop-cycles"))),
                "The power 'stop-cycles' stands there twice. Name it once.");
        refuses(
                () -> asked("pnd-disorder", "pnd-theft", "pnd-theft"),
                "The offence 'pnd-theft' stands there twice. Name it once.");
        refuses(
                () -> new AskedPower(power("fpn-byelaw"), List.of(), List.of("a", "a")),
                "The byelaw 'a' stands there twice. Name it once.");
    }

    @Test
    void asksTheCatalogueOfItsOwnScheme() {
        refuses(
                () -> new PowersRules(RAILWAY).decide(ask(Stream.of(asked("stop-cycles")))),
                "This is the catalogue of rsas, and the question is about csas.");
    }

    @Test
    void factsComeInOrder() {
        refuses(
                () -> new Facts.Envelope(day("2026-01-02"), day("2026-01-01"), Set.of()),
                "The arrangement ends on 2026-01-01, before it begins on 2026-01-02. Give the days in order.");
        refuses(
                () -> PowersFixtures.cleared(AVON, "NPPV1", "2026-01-02", "2026-01-01"),
                "The clearance ends on 2026-01-01, before it begins on 2026-01-02. Give the days in order.");
        refuses(
                () -> new Facts.Pass("core", day("2026-01-02"), day("2026-01-01")),
                "The pass of a course ends on 2026-01-01, before it begins on 2026-01-02. Give the days in order.");
    }

    @Test
    void aPolicySaysEverythingOnceAndInOrder() {
        var row = PolicyPower.notPermitted(power("stop-cycles"), "No.");
        refuses(
                () -> policy(COMMUNITY, AVON, List.of(row, row)),
                "The power 'stop-cycles' stands there twice. Name it once.");
        refuses(() -> new Course("core", Period.ZERO), "maxAge is P0D: give a length of time, such as P3Y.");
        refuses(
                () -> valid("2026-01-02", "2026-01-01", "P1Y"),
                "validTo is 2026-01-01, before validFrom, 2026-01-02. Give the days in order.");
        refuses(() -> valid("2026-01-01", "2027-01-01", "P-1Y"), "term is P-1Y: give a length of time, such as P3Y.");
    }

    @Test
    void codesAreLowerCaseWordsJoinedByHyphens() {
        assertThat(PowerCode.parse(" Control Traffic ")).isEqualTo(power("control-traffic"));
        refuses(
                () -> power("Control Traffic"),
                "Not a power code: 'Control Traffic'. Use a code such as control-traffic.");
        refuses(
                () -> offence("1(2)(aa)"),
                "Not an offence code: '1(2)(aa)'. Use a code such as pnd-throwing-fireworks.");
        assertThat(Stream.of(Rule.values()).map(Rule::code).map(Rule::of)).containsExactly(Rule.values());
        refuses(() -> Rule.of("bravery"), "There is no rule 'bravery'.");
        assertThat(Limit.REQUIRED_POWER).hasToString("required-power");
    }

    @Test
    void aFindingThatRefusesHasReasons() {
        refuses(() -> Finding.refused(power("stop-cycles"), List.of()), "A refusal has reasons, and nothing else has.");
    }

    @Test
    void aCatalogueHoldsTogether() {
        refuses(
                () -> Catalogues.of(Catalogues.power("a", "b")),
                "powers[a].requires names the power 'b', which is not in the catalogue.");
        refuses(
                () -> Catalogues.of(Catalogues.power("a", "b"), Catalogues.power("b", "a")),
                "powers[a].requires comes round in a circle: [a, b].");
        refuses(
                () -> Catalogues.of(Catalogues.power("a", List.of(new Expression.AgreementOnFile("handshake")))),
                "powers[a].requires names the agreement 'handshake', which is not in the catalogue.");
        refuses(() -> Catalogues.of(Catalogues.power("a"), Catalogues.power("a")), "a stands there twice.");
    }

    private static PowersQuestion ask(Stream<AskedPower> powers) {
        return new PowersQuestion(CSAS, AVON, TODAY, powers.toList(), null, Facts.NONE);
    }

    private static Stream<AskedPower> numbered(int count) {
        return IntStream.range(0, count).mapToObj(number -> asked("power-" + number));
    }

    private static ForcePolicy valid(String from, String to, String term) {
        return new ForcePolicy(
                AVON.code(),
                CSAS,
                1,
                day(from),
                day(to),
                Period.parse(term),
                StepOrder.PARALLEL,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void refuses(ThrowingCallable what, String message) {
        assertThatIllegalArgumentException().isThrownBy(what).withMessage(message);
    }
}
