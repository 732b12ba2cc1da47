package tabard.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tabard.fees.FeeStatement.Charged;
import tabard.fees.FeeStatement.Line;
import tabard.kernel.ForceCode;
import tabard.party.OrganisationKind;
import tabard.powers.Fee;

/** What is to be paid to several forces, to the penny. */
class FeeStatementTests {

    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode GWENT = new ForceCode("gwent");

    private static Line line(ForceCode force, int people, String net, String vat) {
        var fee =
                new Fee(Fee.Event.APPLICATION, Fee.Route.PRIVATE, new BigDecimal(net), new BigDecimal(vat), DAY, null);
        return new Line(force, Fee.Event.APPLICATION, people, new Charged(fee, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 90.33, 20, 90.33, 18.07, 108.40",
        "3, 90.33, 20, 270.99, 54.21, 325.20",
        "3, 60.01, 17.5, 180.03, 31.50, 211.53",
        "2, 0.02, 20, 0.04, 0.00, 0.04",
        "2, 0.03, 20, 0.06, 0.02, 0.08",
        "500, 99999.99, 20, 49999995.00, 10000000.00, 59999995.00",
        "1, 85, 0, 85.00, 0.00, 85.00"
    })
    void eachPersonIsChargedAndRoundedByThemselves(
            int people, String each, String rate, BigDecimal net, BigDecimal vat, BigDecimal gross) {
        var line = line(AVON, people, each, rate);

        assertThat(List.of(line.net(), line.vat(), line.gross())).containsExactly(net, vat, gross);
    }

    @Test
    void severalForcesStandOnOneStatement() {
        var statement = new FeeStatement(
                DAY, List.of(line(AVON, 3, "90.33", "20"), line(GWENT, 3, "60.01", "17.5")), List.of());

        assertThat(statement.net()).isEqualTo("451.02");
        assertThat(statement.vat()).isEqualTo("85.71");
        assertThat(statement.gross()).isEqualTo("536.73");
    }

    @Test
    void aForceThatPublishesNoFeeAddsNothingAndWhatIsDueOnlyWhenGrantedNeither() {
        var silent = new Line(GWENT, Fee.Event.APPLICATION, 3, null);
        var statement =
                new FeeStatement(DAY, List.of(line(AVON, 3, "10", "20"), silent), List.of(line(AVON, 3, "99", "20")));

        assertThat(statement.gross()).isEqualTo("36.00");
        assertThat(silent.gross()).isEqualTo("0.00");
        assertThat(new FeeStatement(DAY, List.of(silent), List.of()).gross()).isEqualTo("0.00");
    }

    @Test
    void refusesNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(AVON, 0, "10", "20"))
                .withMessage("A fee is charged for 0 people. Give 1 or more.");
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void companiesAndCharitiesComeThroughPoliceCpiAndPublicBodiesStraight(OrganisationKind kind) {
        var straight = List.of(OrganisationKind.COUNCIL, OrganisationKind.PUBLIC_BODY);

        assertThat(WorkOutFees.route(kind)).isEqualTo(straight.contains(kind) ? Fee.Route.PUBLIC : Fee.Route.PRIVATE);
    }
}
