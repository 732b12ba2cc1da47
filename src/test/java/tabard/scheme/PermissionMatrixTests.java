package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.scheme.SchemeFixtures.CSAS;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.RSAS;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy;
import tabard.powers.OffenceCode;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.StepOrder;
import tabard.scheme.PermissionMatrix.State;

class PermissionMatrixTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void hasARowForEveryForceAndACellForEveryPower() {
        var matrix = matrix(TODAY, row("stop-cycles", List.of(), List.of(), List.of(), null));

        assertThat(matrix.rows())
                .hasSize(44)
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(SCHEMES.catalogue(CSAS).all().size()));
    }

    @Test
    void saysHowEachPowerStands() {
        var matrix = matrix(
                TODAY,
                row("stop-cycles", List.of(), List.of(), List.of(), null),
                row("tobacco-young-person", List.of(), List.of("Only in uniform."), List.of(), null),
                row("alcohol-under-18", List.of(), List.of(), List.of("Weston"), null),
                row("abandoned-vehicle-removal", List.of(), List.of(), List.of(), "local-authority-notice-code"),
                row("pnd-disorder", List.of("pnd-throwing-fireworks"), List.of(), List.of(), null),
                row("fpn-dog-fouling", List.of(), List.of(), List.of(), null));

        assertThat(state(matrix, "dorset", "stop-cycles")).isEqualTo(State.PERMITTED);
        assertThat(state(matrix, "dorset", "tobacco-young-person")).isEqualTo(State.LIMITED);
        assertThat(state(matrix, "dorset", "alcohol-under-18")).isEqualTo(State.LIMITED);
        assertThat(state(matrix, "dorset", "abandoned-vehicle-removal")).isEqualTo(State.LIMITED);
        assertThat(state(matrix, "dorset", "pnd-disorder")).isEqualTo(State.LIMITED);
        assertThat(state(matrix, "dorset", "fpn-dog-fouling")).isEqualTo(State.NOT_IN_LAW);
        assertThat(state(matrix, "dorset", "control-traffic")).isEqualTo(State.NOT_PERMITTED);
        assertThat(state(matrix, "gwent", "stop-cycles")).isEqualTo(State.NO_POLICY);
        assertThat(state(matrix, "gwent", "abandoned-vehicle-removal")).isEqualTo(State.NOT_IN_LAW);
        assertThat(state(matrix, "british-transport", "stop-cycles")).isEqualTo(State.OTHER_SCHEME);
        assertThat(matrix.permitting(SCHEMES.catalogue(CSAS).get(new PowerCode("stop-cycles"))))
                .isEqualTo(1);
    }

    @Test
    void changesOnTheDayOnWhichAPowerEnds() {
        var tobacco = row("tobacco-young-person", List.of(), List.of(), List.of(), null);

        assertThat(state(matrix(LocalDate.of(2026, 12, 31), tobacco), "dorset", "tobacco-young-person"))
                .isEqualTo(State.PERMITTED);
        assertThat(state(matrix(LocalDate.of(2027, 1, 1), tobacco), "dorset", "tobacco-young-person"))
                .isEqualTo(State.NOT_IN_LAW);
    }

    @Test
    void readsNoPolicyOnADayOnWhichItIsNotInEffect() {
        var cycles = row("stop-cycles", List.of(), List.of(), List.of(), null);

        assertThat(state(matrix(LocalDate.of(2026, 1, 1), cycles), "dorset", "stop-cycles"))
                .isEqualTo(State.PERMITTED);
        assertThat(state(matrix(LocalDate.of(2025, 12, 31), cycles), "dorset", "stop-cycles"))
                .isEqualTo(State.NO_POLICY);
    }

    @Test
    void showsTheRailwaySchemeWithItsOneForce() {
        var matrix = PermissionMatrix.of(SCHEMES.get(RSAS), TODAY, FORCES.all(), List.of());

        assertThat(matrix.rows().stream()
                        .filter(row -> row.cells().stream().anyMatch(cell -> cell.state() != State.OTHER_SCHEME)))
                .extracting(row -> row.force().code().value())
                .containsExactly("british-transport");
    }

    private static PermissionMatrix matrix(LocalDate day, PolicyPower... rows) {
        var policy = new ForcePolicy(
                new ForceCode("dorset"),
                CSAS,
                1,
                LocalDate.of(2026, 1, 1),
                null,
                Period.ofYears(3),
                StepOrder.PARALLEL,
                List.of(rows),
                List.of(),
                List.of(),
                List.of());
        return PermissionMatrix.of(SCHEMES.get(CSAS), day, FORCES.all(), List.of(policy));
    }

    private static State state(PermissionMatrix matrix, String force, String power) {
        return matrix.rows().stream()
                .filter(row -> row.force().code().value().equals(force))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.power().code().value().equals(power))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static PolicyPower row(
            String power, List<String> offences, List<String> conditions, List<String> areas, String agreement) {
        return new PolicyPower(
                new PowerCode(power),
                true,
                null,
                offences.stream().map(OffenceCode::new).toList(),
                List.of(),
                conditions,
                areas,
                agreement,
                null,
                List.of());
    }
}
