package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.SCHEMES;
import static tabard.scheme.SchemeFixtures.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.powers.Action;
import tabard.powers.PowerCode;
import tabard.powers.VettingLevel;

/** How long each step usually takes, and what a force says differently. */
class ForceLeadTimesTests {

    static final PackFile FILE = PackFile.at("schemes/lead-times.yaml");
    static final ForceCode DORSET = new ForceCode("dorset");

    private static ForceLeadTimes read(PackFile file) {
        return new ForceLeadTimes(FORCES, Courses.load(SCHEMES), file);
    }

    private static Action vet(VettingLevel level) {
        return new Action.Vet(level, List.of("dorset"));
    }

    @Test
    void everyStepHasItsDaysAndEveryValueIsMarkedInferred() {
        var usual = read(FILE).of(DORSET);

        assertThat(usual.of(vet(VettingLevel.NPPV2_FULL))).isEqualTo(42);
        assertThat(usual.of(vet(VettingLevel.NPPV3))).isEqualTo(77);
        assertThat(usual.of(new Action.PassCourse("csas-core"))).isEqualTo(28);
        assertThat(usual.of(new Action.Ask(new PowerCode("control-traffic")))).isZero();
        assertThat(FILE.content()).contains("confidence: INFERRED");
    }

    @Test
    void aForceSaysWhatIsDifferentAndTheRestIsAsUsual() {
        var own = read(with(FILE, "forces: []", """
            forces:
              - code: dorset
                confidence: VERIFIED
                basis: Said by the force.
                days: {vetting: 20}
                special: {csas-core: 9}
            """)).of(DORSET);

        assertThat(own.of(vet(VettingLevel.NPPV2_FULL))).isEqualTo(20);
        assertThat(own.of(vet(VettingLevel.NPPV3))).isEqualTo(77);
        assertThat(own.of(new Action.PassCourse("csas-core"))).isEqualTo(9);
        assertThat(own.of(new Action.PassCourse("other"))).isEqualTo(28);
    }

    @Test
    void aFaultNamesItsPlace() {
        refuses(with(FILE, "    vetting: 42", "    veting: 42"), "veting");
        refuses(
                with(FILE, "    vetting: 42", "    vetting: -1"),
                "vetting takes -1 days. Give a number from 0 to 3650.");
        refuses(with(FILE, "    employment: 1\n", ""), "No days are given for the step employment.");
        refuses(with(FILE, "    NPPV3: 77", "    NPPV9: 77"), "NPPV9");
    }

    private static void refuses(PackFile file, String message) {
        assertThatExceptionOfType(PackFault.class).isThrownBy(() -> read(file)).withMessageContaining(message);
    }
}
