package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.scheme.SchemeFixtures.CSAS;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.powers.Offence;
import tabard.powers.OffenceCode;
import tabard.powers.Power;
import tabard.powers.PowerCode;

/** What people choose offences from holds none that nobody may be given. */
class NameableOffencesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final Power DISORDER = SCHEMES.get(CSAS).powers().get(new PowerCode("pnd-disorder"));

    final NameableOffences offences = new NameableOffences(SCHEMES, FORCES);

    @Test
    void noneOfThemIsBarredOrDeadInAnyForce() {
        for (var force : FORCES.all()) {
            for (var power : SCHEMES.get(force.scheme()).powers().all()) {
                assertThat(offences.of(force.code(), power, TODAY))
                        .allMatch(offence -> offence.standing() == Offence.Standing.OPEN)
                        .allSatisfy(offence ->
                                assertThat(force.countries()).allMatch(country -> offence.availableOn(country, TODAY)));
            }
        }
    }

    @Test
    void whatCanBeNamedIsThere() {
        assertThat(offences.canBeNamed(AVON, DISORDER, new OffenceCode("pnd-throwing-fireworks"), TODAY))
                .isTrue();
        assertThat(offences.canBeNamed(AVON, DISORDER, new OffenceCode("pnd-theft"), TODAY))
                .isFalse();
        assertThat(offences.canBeNamed(AVON, DISORDER, new OffenceCode("leaving-litter"), TODAY))
                .isFalse();
    }
}
