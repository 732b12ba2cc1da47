package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tabard.kernel.ForceCode;
import tabard.powers.Argument.NamedPower;
import tabard.powers.Explanation.Piece;

/** Each way in which a rule can stand in the way is said in English and in Welsh, about the same things. */
class WordingTests {

    static final Locale WELSH = Locale.of("cy");
    static final ResourceBundle ENGLISH_WORDS = ResourceBundle.getBundle("messages-rules", Locale.ROOT);
    static final ResourceBundle WELSH_WORDS = ResourceBundle.getBundle("messages-rules", WELSH);
    static final NamedPower STOP = new NamedPower(power("stop-cycles"), "Stop cycles");

    @Test
    void everyRuleHasAWording() {
        assertThat(Stream.of(Wording.values())
                        .filter(wording -> !wording.advice())
                        .map(Wording::rule))
                .containsAll(List.of(Rule.values()));
        assertThat(Stream.of(Wording.values()).filter(Wording::advice)).hasSize(Advice.Kind.values().length);
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void aWordingIsSaidInBothLanguagesAboutTheSameThings(Wording wording) {
        assertThat(keys(wording)).allSatisfy(key -> {
            assertThat(WELSH_WORDS.getString(key)).isNotEqualTo(ENGLISH_WORDS.getString(key));
            assertThat(arguments(WELSH_WORDS.getString(key))).isEqualTo(arguments(ENGLISH_WORDS.getString(key)));
        });
    }

    @Test
    void theBundleSaysNothingElseOfRules() {
        var known = Stream.of(Wording.values())
                .flatMap(wording -> keys(wording).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ENGLISH_WORDS.keySet().stream()
                        .filter(key -> key.matches("(advice\\..*|rule\\..*\\.(message|needs))")))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyArgumentIsSaidInBothLanguages() {
        says(STOP, "'Stop cycles'", "‘Stopio beiciau’");
        says(new NamedPower(power("stop-horses"), "Stop horses"), "'Stop horses'", "‘Stop horses’");
        says(
                new Argument.AnyOfPowers(List.of(STOP, STOP, STOP)),
                "'Stop cycles', 'Stop cycles' or 'Stop cycles'",
                "‘Stopio beiciau’, ‘Stopio beiciau’ neu ‘Stopio beiciau’");
        says(new Argument.NamedForce(new ForceCode("gwent"), "Gwent Police"), "Gwent Police", "Heddlu Gwent");
        says(new Argument.Day(LocalDate.of(2027, 1, 1)), "1 January 2027", "1 Ionawr 2027");
        says(new Argument.Length(Period.of(1, 6, 2)), "1 year, 6 months and 2 days", "1 flwyddyn, 6 mis a 2 diwrnod");
        says(new Argument.Count(1, Argument.Counted.OFFENCE), "1 offence", "1 drosedd");
        says(new Argument.Count(2, Argument.Counted.BYELAW), "2 byelaws", "2 is-ddeddf");
        says(new Argument.Number(3), "3", "3");
        says(new Argument.Countries(List.of(Country.W)), "Wales", "yng Nghymru");
        says(new Argument.Countries(List.of(Country.E, Country.W)), "England and Wales", "yng Nghymru a Lloegr");
        says(new Argument.Level(VettingLevel.NPPV2_FULL), "NPPV level 2, full", "lefel NPPV 2, llawn");
        says(new Argument.Quoted("csas-core"), "'csas-core'", "‘csas-core’");
        says(new Argument.Code("NPPV3"), "NPPV3", "NPPV3");
        says(new Argument.English("Never usable so far."), "Never usable so far.", "Never usable so far.");
    }

    @Test
    void levelsAreNamedAsElsewhere() {
        for (var level : VettingLevel.values()) {
            assertThat(ENGLISH_WORDS.getString("rule.level." + level)).isEqualTo(level.title());
        }
    }

    @Test
    void whatHasNoWelshIsMarkedAsEnglish() {
        var reason = Reason.of(
                "PRA 2002 Sch 5",
                Wording.NOT_PERMITTED_FOR_A_REASON,
                new Argument.NamedForce(new ForceCode("gwent"), "Gwent Police"),
                STOP,
                new Argument.English("Not used here."));

        assertThat(reason.said(WELSH))
                .containsExactly(
                        new Piece("Nid yw Heddlu Gwent yn caniatáu ‘Stopio beiciau’. ", false),
                        new Piece("Not used here.", true));
        assertThat(reason.message()).isEqualTo("Gwent Police does not permit 'Stop cycles'. Not used here.");
        assertThat(reason.message(Locale.FRENCH)).isEqualTo(reason.message());
        assertThat(reason.needs(WELSH)).isEqualTo("Polisi gan Heddlu Gwent sy’n caniatáu’r pŵer.");
    }

    @Test
    void reasonsThatSayTheSameAreEqualHoweverTheyAreKept() {
        var kept = Reason.of("s.41(2)", Wording.EMPLOYED);

        assertThat(kept)
                .isEqualTo(new Reason(Rule.EMPLOYED, "s.41(2)", kept.message(), kept.needs()))
                .isNotEqualTo(new Reason(Rule.EMPLOYED, "s.41(2)", kept.message(), "Nothing."))
                .isNotEqualTo(new Reason(Rule.EMPLOYED, "s.41(3)", kept.message(), kept.needs()));
    }

    private static void says(Argument argument, String english, String welsh) {
        var basis = new Argument.English("");
        var advice = Advice.of(Advice.Kind.PAIRS_WITH, argument, argument, basis);

        assertThat(advice.message()).isEqualTo("%s is usually granted with %s. .".formatted(english, english));
        assertThat(advice.message(WELSH)).isEqualTo("Fel arfer rhoddir %s gyda %s. .".formatted(welsh, welsh));
    }

    private static List<String> keys(Wording wording) {
        return wording.advice()
                ? List.of(wording.key())
                : List.of(wording.key() + ".message", wording.key() + ".needs");
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static PowerCode power(String code) {
        return new PowerCode(code);
    }
}
