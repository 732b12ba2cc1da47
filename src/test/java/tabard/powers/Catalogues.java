package tabard.powers;

import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tabard.powers.PowersCatalogue.Content;
import tabard.powers.PowersCatalogue.Source;
import tabard.powers.PowersQuestion.AskedPower;

/** Small catalogues made up for a test. */
final class Catalogues {

    private Catalogues() {}

    /** Powers each of which requires the one before it. */
    static PowersCatalogue chain(String... codes) {
        return of(IntStream.range(0, codes.length)
                .mapToObj(index -> index == 0 ? power(codes[0]) : power(codes[index], codes[index - 1]))
                .toArray(Power[]::new));
    }

    static PowersCatalogue of(Power... powers) {
        return new PowersCatalogue(
                new Source(CSAS, "Scheme", "1", day("2026-11-21")),
                new Content(List.of(powers), List.of(), List.of(), List.of(), provisions(), invariants()));
    }

    /** A power in force from 2020 that requires all the others named, each by itself. */
    static Power power(String code, String... requires) {
        return power(
                code,
                Stream.of(requires)
                        .<Expression>map(one -> new Expression.OnePower(new PowerCode(one)))
                        .toList());
    }

    static Power power(String code, List<Expression> requires) {
        var words = new PowerWords(
                "Power " + code,
                "",
                "1",
                "para 1",
                "OTHER",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Confidence.VERIFIED);
        return new Power(
                1,
                new PowerCode(code),
                null,
                words,
                Map.of(Country.E, law(new Span(day("2020-01-01"), null))),
                PlaceScope.RELEVANT_POLICE_AREA,
                OffenceSource.NONE,
                List.of(),
                requires.stream()
                        .map(expression -> new Dependency(expression, "para 2", Confidence.VERIFIED))
                        .toList(),
                List.of());
    }

    static PowerLaw law(Span text, Span... operative) {
        return new PowerLaw(
                List.of(new PowerLaw.InForce(text, "Instrument", null, Confidence.VERIFIED)),
                Arrays.stream(operative)
                        .map(span -> new PowerLaw.Use(span, "Reason.", Confidence.VERIFIED))
                        .toList(),
                List.of(),
                List.of(),
                new PowerLaw.Standing(day("2026-11-21"), false, true, "Today's reason.", Confidence.VERIFIED));
    }

    static Map<Rule, String> provisions() {
        return Stream.of(Rule.values()).collect(Collectors.toMap(Function.identity(), Rule::code));
    }

    static Map<Invariant, String> invariants() {
        return Stream.of(Invariant.values()).collect(Collectors.toMap(Function.identity(), Invariant::code));
    }

    static List<PowerCode> grantable(PowersCatalogue catalogue, Set<PowerCode> held, String... powers) {
        var facts = inOrder(catalogue, AVON, day("2026-11-21"));
        var asked = Stream.of(powers).map(PowerCode::new).map(AskedPower::of).toList();
        return new PowersRules(catalogue)
                .decide(new PowersQuestion(
                        CSAS,
                        AVON,
                        day("2026-11-21"),
                        asked,
                        policy(catalogue, AVON),
                        PowersFixtures.holding(
                                facts, held.stream().map(PowerCode::value).toArray(String[]::new))))
                .grantable();
    }
}
