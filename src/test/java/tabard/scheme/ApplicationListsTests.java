package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/** What forces ask in an application, each question once. */
class ApplicationListsTests {

    static final SchemeCode CSAS = new SchemeCode("csas");
    static final Schemes SCHEMES = Schemes.load();
    static final Forces FORCES = Forces.load(SCHEMES);
    static final ApplicationLists LISTS = ApplicationLists.load(SCHEMES);

    /** What every application asks besides: whom, where, which powers, whose papers, their day, the day of the plan, name and agreement. */
    static final int FRAME = 8;

    @Test
    void aQuestionThatSeveralForcesAskIsAskedOnceAndSaysWho() {
        var asked = compile("control-traffic", "dorset", "hampshire-and-isle-of-wight", "surrey");

        assertThat(asked.stream().map(one -> one.question().code())).doesNotHaveDuplicates();
        assertThat(forces(asked, "insurance")).containsExactly("dorset", "hampshire-and-isle-of-wight", "surrey");
        assertThat(forces(asked, "traffic-management-plan")).containsExactly("hampshire-and-isle-of-wight");
        assertThat(forces(asked, "limited-company")).containsExactly("surrey");
    }

    @Test
    void aForceThatWordsItDifferentlyIsShownWithItsWords() {
        var duties = question(compile("control-traffic", "dorset", "hampshire-and-isle-of-wight"), "duties");

        assertThat(duties.by()).hasSize(2);
        assertThat(duties.inOtherWords()).singleElement().satisfies(one -> {
            assertThat(one.force().value()).isEqualTo("hampshire-and-isle-of-wight");
            assertThat(one.label()).containsKeys("en", "cy");
            assertThat(one.source()).contains("[Hants]");
        });
    }

    @Test
    void ofDifferentAgeLimitsTheShortestDoesForAll() {
        var both = question(compile("control-traffic", "dorset", "nottinghamshire"), "supervision-plan");
        var one = question(compile("control-traffic", "dorset"), "supervision-plan");

        assertThat(both.maxAge()).contains(Period.ofMonths(6));
        assertThat(both.agesDiffer()).isTrue();
        assertThat(one.maxAge()).contains(Period.ofMonths(12));
        assertThat(one.agesDiffer()).isFalse();
    }

    @Test
    void whatConcernsAPowerIsAskedOnlyWhereThatPowerIs() {
        assertThat(codes(compile("stop-cycles", "hampshire-and-isle-of-wight")))
                .doesNotContain("traffic-management-plan", "disposal-policy");
        assertThat(codes(compile("alcohol-under-18", "dorset"))).contains("disposal-policy");
    }

    @Test
    void aForceWithoutAListOfItsOwnAsksWhatAllAsk() {
        assertThat(codes(compile("stop-cycles", "cheshire"))).contains("employees", "insurance", "other-roles");
    }

    /** Kent takes public bodies alone, and Surrey limited companies alone: nobody can satisfy both. */
    @ParameterizedTest
    @CsvSource({"kent", "surrey"})
    void allForcesTogetherAskLittleMoreThanTheHardestAlone(String without) {
        var all = FORCES.all().stream()
                .filter(force -> force.scheme().equals(CSAS))
                .map(force -> force.code().value())
                .filter(force -> !force.equals(without))
                .toList();
        var together = compile("control-traffic", all.toArray(String[]::new)).size() + FRAME;
        var hardest = all.stream()
                .mapToInt(force -> compile("control-traffic", force).size() + FRAME)
                .max()
                .orElseThrow();

        assertThat(all).hasSizeGreaterThan(40);
        assertThat((double) together / hardest)
                .as("%d of %d", together, hardest)
                .isLessThanOrEqualTo(1.1);
    }

    @Test
    void theStatementOfConsentNamesEmployerAndForcesInBothLanguages() {
        assertThat(LISTS.consent(CSAS, "en", "Example Ltd", "Dorset Police"))
                .contains("Example Ltd applies", "to Dorset Police.");
        assertThat(LISTS.consent(CSAS, "cy", "Example Ltd", "Dorset Police")).contains("Example Ltd", "Dorset Police");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code: surrey | code: atlantis | no force of this scheme is called 'atlantis'",
                "asked_by_all: [one] | asked_by_all: [two] | there is no question 'two'",
                "question: one | question: two | there is no question 'two'",
                "max_age: P6M | max_age: soon | 'soon' is not a length such as P3Y",
                "powers: [stop-cycles] | powers: [fly] | the scheme has no power 'fly'",
                "kind: DOCUMENT | kind: YES_NO | is not a known key here",
                "confidence: INFERRED | confidence: GUESSED | 'GUESSED' is not one of",
                "{employer} | nobody | it must name {employer} and {forces}",
                "answer: \"yes\" | answer: \"maybe\" | 'maybe' is no answer to it",
                "cy: Yswiriant | en-GB: Insurance | field cy: is missing",
            })
    void aListThatIsWrongStopsTheProgramAndSaysWhere(String right, String wrong, String said) {
        var text = """
                meta: {}
                questions:
                  - code: one
                    asks: ORGANISATION
                    kind: DOCUMENT
                    document: INSURANCE
                    powers: [stop-cycles]
                    label:
                      en: Insurance
                      cy: Yswiriant
                    confidence: INFERRED
                    source: practice 3
                  - code: yes-or-no
                    asks: CANDIDATE
                    kind: YES_NO
                    label: {en: Well?, cy: Wel?}
                    must_be: {answer: "yes", en: Say yes., cy: Dywedwch ie.}
                    confidence: VERIFIED
                    source: practice 3
                asked_by_all: [one]
                forces:
                  - code: surrey
                    asks:
                      - question: one
                        max_age: P6M
                        confidence: VERIFIED
                        source: practice 3
                consent:
                  en: "{employer} at {forces}"
                  cy: "{employer} yn {forces}"
                """;
        assertThat(read(text).questions()).hasSize(2);
        assertThat(text).contains(right);

        assertThatThrownBy(() -> read(text.replaceFirst(Pattern.quote(right), wrong)))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining(said);
    }

    private static ApplicationList read(String text) {
        return new ApplicationListReader(SCHEMES.get(CSAS), FORCES).read(new PackFile("application.yaml", text));
    }

    private static List<AskedQuestion> compile(String power, String... forces) {
        var asked = new HashMap<ForceCode, Set<PowerCode>>();
        Arrays.stream(forces).forEach(force -> asked.put(new ForceCode(force), Set.of(new PowerCode(power))));
        return LISTS.compile(CSAS, Map.copyOf(asked));
    }

    private static AskedQuestion question(List<AskedQuestion> asked, String code) {
        return asked.stream()
                .filter(one -> one.question().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> forces(List<AskedQuestion> asked, String code) {
        return question(asked, code).by().stream()
                .map(one -> one.force().value())
                .toList();
    }

    private static Set<String> codes(List<AskedQuestion> asked) {
        return asked.stream().map(one -> one.question().code()).collect(Collectors.toSet());
    }
}
