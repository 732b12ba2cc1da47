package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tabard.powers.Fee.Event;
import tabard.powers.Fee.Route;
import tabard.powers.PowersQuestion.AskedForce;

/** What is to be paid to one force and to several, on both sides of each day on which a fee changes. */
class FeeStatementTests {

    static final ForcePolicy CHARGING = policy(
            AVON,
            fee(Event.APPLICATION, Route.PRIVATE, "85", "20", "2026-01-01", "2026-04-01"),
            fee(Event.APPLICATION, Route.PRIVATE, "90.33", "20", "2026-04-01", null),
            fee(Event.APPLICATION, Route.PUBLIC, "40", "0", "2026-01-01", null),
            fee(Event.GRANT, Route.PRIVATE, "10", "20", "2026-01-01", null));
    static final ForcePolicy OTHER =
            policy(GWENT, fee(Event.APPLICATION, Route.PRIVATE, "60.01", "17.5", "2026-03-01", null));

    private static Fee fee(Event event, Route route, String net, String vat, String from, @Nullable String to) {
        return new Fee(event, route, new BigDecimal(net), new BigDecimal(vat), day(from), to == null ? null : day(to));
    }

    private static ForcePolicy policy(AskedForce force, Fee... fees) {
        return new ForcePolicy(
                force.code(),
                CSAS,
                1,
                day("2025-01-01"),
                day("2027-01-01"),
                Period.ofYears(3),
                StepOrder.PARALLEL,
                List.of(),
                List.of(),
                List.of(),
                List.of(fees));
    }

    private static FeeStatement application(LocalDate on, int people, ForcePolicy... policies) {
        return FeeStatement.of(Event.APPLICATION, Route.PRIVATE, on, people, List.of(policies));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0.00, 0.00, 0.00, false",
        "2026-01-01, 85.00, 17.00, 102.00, true",
        "2026-03-31, 85.00, 17.00, 102.00, true",
        "2026-04-01, 90.33, 18.07, 108.40, true",
        "2026-12-31, 90.33, 18.07, 108.40, true"
    })
    void chargesTheFeeOfTheDay(LocalDate on, BigDecimal net, BigDecimal vat, BigDecimal gross, boolean complete) {
        var statement = application(on, 1, CHARGING);

        assertThat(List.of(statement.net(), statement.vat(), statement.gross())).containsExactly(net, vat, gross);
        assertThat(statement.complete()).isEqualTo(complete);
    }

    @Test
    void eachEventAndEachRouteHasItsOwn() {
        var on = day("2026-05-01");

        assertThat(FeeStatement.of(Event.GRANT, Route.PRIVATE, on, 1, List.of(CHARGING))
                        .gross())
                .isEqualTo("12.00");
        assertThat(FeeStatement.of(Event.APPLICATION, Route.PUBLIC, on, 1, List.of(CHARGING))
                        .gross())
                .isEqualTo("40.00");
        assertThat(FeeStatement.of(Event.RENEWAL, Route.PRIVATE, on, 1, List.of(CHARGING))
                        .complete())
                .isFalse();
    }

    @Test
    void severalForcesStandOnOneStatementAndEachPersonIsRoundedByThemselves() {
        var statement = application(day("2026-04-01"), 3, CHARGING, OTHER);

        assertThat(statement.lines())
                .extracting(
                        FeeStatement.Line::force,
                        FeeStatement.Line::net,
                        FeeStatement.Line::vat,
                        FeeStatement.Line::gross)
                .containsExactly(
                        tuple(AVON.code(), new BigDecimal("270.99"), new BigDecimal("54.21"), new BigDecimal("325.20")),
                        tuple(
                                GWENT.code(),
                                new BigDecimal("180.03"),
                                new BigDecimal("31.50"),
                                new BigDecimal("211.53")));
        assertThat(statement.net()).isEqualTo("451.02");
        assertThat(statement.vat()).isEqualTo("85.71");
        assertThat(statement.gross()).isEqualTo("536.73");
        assertThat(statement.complete()).isTrue();
    }

    @Test
    void aForceThatSaysNothingIsNotTakenToChargeNothing() {
        var statement = application(day("2026-02-28"), 2, CHARGING, OTHER);

        assertThat(statement.complete()).isFalse();
        assertThat(statement.lines()).extracting(FeeStatement.Line::known).containsExactly(true, false);
        assertThat(statement.gross()).isEqualTo("204.00");
        assertThat(application(day("2026-03-01"), 2, CHARGING, OTHER).complete())
                .isTrue();
    }

    @Test
    void refusesAPolicyThatIsNotInEffectAForceTwiceAndNobody() {
        assertThat(application(day("2026-12-31"), 1, CHARGING).complete()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application(day("2027-01-01"), 1, CHARGING))
                .withMessage("The policy of avon-and-somerset is not in effect on 2027-01-01.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application(day("2026-05-01"), 1, CHARGING, CHARGING))
                .withMessage("The force 'avon-and-somerset' stands there twice. Name it once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application(day("2026-05-01"), 0, CHARGING))
                .withMessage("A fee is charged 0 times. Give 1 or more.");
    }
}
