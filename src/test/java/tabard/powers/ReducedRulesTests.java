package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.RAIL;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.TODAY;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tabard.powers.PowersQuestion.AskedForce;

/** The small form of the rules answers as the rules do: what is proved of the one is then true of the other. */
class ReducedRulesTests {

    static final int SEEDED = 2_000;

    static Stream<ForcePolicy> published() {
        return PublishedPolicies.ALL.stream();
    }

    static Stream<PowersCatalogue> small() {
        return Stream.of(
                Catalogues.chain("a", "b", "c", "d"),
                Catalogues.of(
                        Catalogues.power("a"),
                        Catalogues.power("b"),
                        Catalogues.power("c", "a", "b"),
                        Catalogues.power("d")),
                Catalogues.of(
                        Catalogues.power("a"),
                        Catalogues.power("b"),
                        Catalogues.power("c", List.of(anyOf("a", "b"))),
                        Catalogues.power("d", "c"),
                        Catalogues.power("e")));
    }

    @ParameterizedTest
    @MethodSource("published")
    void answersAsTheRulesDoForAPublishedPolicy(ForcePolicy policy) {
        var best = best(COMMUNITY, PublishedPolicies.force(policy.force()), policy, TODAY);

        assertAlike(best, new ReducedRules(best), subsets(best, SEEDED, policy.hashCode()));
    }

    @Test
    void answersAsTheRulesDoForAPolicyThatPermitsEverythingOnEveryDayOnWhichTheLawChanges() {
        for (var on : ChangeDays.within(COMMUNITY, AVON.countries(), day("2002-01-01"), null)) {
            var best = best(COMMUNITY, AVON, policy(COMMUNITY, AVON), on);

            assertAlike(best, new ReducedRules(best), subsets(best, 100, on.hashCode()));
        }
    }

    @Test
    void answersAsTheRulesDoForTheRailways() {
        var best = best(RAILWAY, RAIL, policy(RAILWAY, RAIL), TODAY);

        assertAlike(best, new ReducedRules(best), subsets(best, SEEDED, 1));
    }

    @ParameterizedTest
    @MethodSource("small")
    void answersAsTheRulesDoForEverySubsetOfASmallCatalogue(PowersCatalogue catalogue) {
        var best = best(catalogue, AVON, policy(catalogue, AVON), TODAY);

        assertAlike(
                best,
                new ReducedRules(best),
                IntStream.range(1, 1 << catalogue.all().size()));
    }

    @Test
    void saysWhereAPowerHangsOnTooManyOthers() {
        var codes = IntStream.range(0, 14).mapToObj(number -> "p" + number).toArray(String[]::new);
        var catalogue = Catalogues.chain(codes);

        assertThatIllegalStateException()
                .isThrownBy(() -> new ReducedRules(best(catalogue, AVON, policy(catalogue, AVON), TODAY)))
                .withMessage("p13 hangs on 13 other powers, and at most 12 can be tried.");
    }

    static BestCase best(PowersCatalogue catalogue, AskedForce force, ForcePolicy policy, LocalDate on) {
        return new BestCase(catalogue, new PowersRules(catalogue)::decide, force, policy, on);
    }

    private static void assertAlike(BestCase best, ReducedRules reduced, IntStream subsets) {
        var granted = reduced.select((_, answer) -> answer.granted());
        subsets.forEach(subset -> {
            var findings = best.ask(subset).findings().iterator();
            int expected = 0;
            for (int power = 0; power < best.powers.size(); power++) {
                if ((subset >> power & 1) == 1) {
                    var finding = findings.next();
                    expected |= finding.grantable() ? 1 << power : 0;
                    assertThat(reduced.answer(power, subset)).isEqualTo(ReducedRules.Answer.of(finding));
                }
            }
            assertThat(granted.of(subset))
                    .as("subset %x on %s", subset, best.on)
                    .isEqualTo(expected);
        });
    }

    /** Each power, each two, all, and so many others. */
    private static IntStream subsets(BestCase best, int seeded, long seed) {
        int size = best.powers.size();
        var pairs = IntStream.range(0, size * size).map(pair -> 1 << pair / size | 1 << pair % size);
        var others = new Random(seed).ints(seeded, 1, 1 << size);
        return IntStream.concat(IntStream.concat(pairs, IntStream.of((1 << size) - 1)), others);
    }

    private static Expression anyOf(String... codes) {
        return new Expression.AnyPower(Stream.of(codes).map(PowerCode::new).toList());
    }
}
