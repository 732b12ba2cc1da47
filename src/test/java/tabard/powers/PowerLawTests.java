package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.powers.PowersFixtures.day;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws that no catalogue has today and one may have tomorrow. */
class PowerLawTests {

    static final Span TEXT = new Span(day("2010-01-01"), day("2020-01-01"));

    @Test
    void aUseThatEndedBeforeTheRepealIsSpentAndThenRepealed() {
        var law = Catalogues.law(TEXT, new Span(null, day("2015-01-01")));

        assertThat(List.of(at(law, "2014-12-31"), at(law, "2015-01-01"), at(law, "2019-12-31"), at(law, "2020-01-01")))
                .containsExactly("IN_FORCE 2015-01-01", "SPENT 2015-01-01", "SPENT 2015-01-01", "REPEALED 2020-01-01");
    }

    @Test
    void aUseThatNeverBeganEndsOnlyWithTheText() {
        var law = Catalogues.law(TEXT, new Span(null, day("2010-01-01")));

        assertThat(at(law, "2012-01-01")).isEqualTo("NOT_OPERATIVE 2020-01-01");
    }

    @Test
    void aUseThatBeginsAndEndsWithinTheText() {
        var law = Catalogues.law(TEXT, new Span(day("2012-01-01"), day("2013-01-01")));

        assertThat(List.of(at(law, "2009-12-31"), at(law, "2011-12-31"), at(law, "2012-01-01"), at(law, "2013-01-01")))
                .containsExactly(
                        "NOT_COMMENCED 2013-01-01",
                        "NOT_OPERATIVE 2013-01-01",
                        "IN_FORCE 2013-01-01",
                        "SPENT 2013-01-01");
    }

    @Test
    void aPowerThatComesBackIsRepealedInBetween() {
        var stays = List.of(
                new PowerLaw.InForce(new Span(day("2022-01-01"), null), "Second", null, Confidence.VERIFIED),
                new PowerLaw.InForce(TEXT, "First", "Repeal", Confidence.VERIFIED));
        var law = new PowerLaw(
                stays, List.of(), List.of(), List.of(), Catalogues.law(TEXT).standing());

        assertThat(at(law, "2021-01-01")).isEqualTo("REPEALED 2020-01-01");
        assertThat(at(law, "2019-12-31")).isEqualTo("IN_FORCE 2020-01-01");
        assertThat(law.statusOn(day("2022-01-01"))).isEqualTo(PowerStatus.IN_FORCE);
        assertThat(law.endsOn(day("2022-01-01"))).isEmpty();
    }

    @Test
    void aPowerIsInForceOnSomeDay() {
        var standing = Catalogues.law(TEXT).standing();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerLaw(List.of(), List.of(), List.of(), List.of(), standing))
                .withMessage("A power is in force on some day.");
    }

    private static String at(PowerLaw law, String day) {
        return law.statusOn(day(day)) + " " + law.endsOn(day(day)).orElse(null);
    }
}
