package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tabard.scheme.SchemeFixtures.CSAS;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.RSAS;
import static tabard.scheme.SchemeFixtures.SCHEMES;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.powers.Country;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.VettingLevel;

/** Forces, courses and the names of vetting. */
class ForcesAndCoursesTests {

    static final Courses COURSES = Courses.load(SCHEMES);
    static final VettingLabels LABELS = new VettingLabels();

    @Test
    void aForceRunsOneSchemeInItsCountries() {
        assertThat(FORCES.get(new ForceCode("gwent")).asked())
                .isEqualTo(new AskedForce(new ForceCode("gwent"), "Gwent Police", CSAS, Set.of(Country.W)));
        assertThat(FORCES.get(new ForceCode("british-transport")).asked())
                .isEqualTo(new AskedForce(
                        new ForceCode("british-transport"),
                        "British Transport Police",
                        RSAS,
                        Set.of(Country.E, Country.W)));
        assertThat(FORCES.get(new ForceCode("city-of-london")).chiefOfficerTitle())
                .isEqualTo("Commissioner");
    }

    @Test
    void aForceThatIsNotThereIsNotFound() {
        assertThat(FORCES.find(new ForceCode("camelot"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORCES.get(new ForceCode("camelot")))
                .withMessage("There is no force 'camelot'.");
    }

    @Test
    void coursesSuitPowersByTheirRoute() {
        assertThat(COURSES.all())
                .extracting(Course::code)
                .containsExactly("csas-core", "csas-traffic-management", "rsas", "gwent-cycling-marshal");
        assertThat(suiting("control-traffic")).containsExactly("csas-traffic-management", "gwent-cycling-marshal");
        assertThat(suiting("pnd-disorder")).containsExactly("csas-core");
        assertThat(suiting("fpn-dog-fouling")).isEmpty();
        assertThat(COURSES.find("rsas").orElseThrow().renewedAfter()).isEmpty();
        assertThat(COURSES.find("first-aid")).isEmpty();
    }

    @Test
    void aLocalLabelIsKnownAndNeverConverted() {
        assertThat(LABELS.known("NPPV 1.5")).isTrue();
        assertThat(LABELS.known("NPPV3")).isTrue();
        assertThat(LABELS.known("NPPV4")).isFalse();
        assertThat(LABELS.all()).hasSize(6);
        assertThat(LABELS.all().getFirst())
                .isEqualTo(new VettingLabels.Label(
                        "hampshire-and-isle-of-wight",
                        "NPPV 1.5",
                        "All CSAS accredited people",
                        List.of(VettingLevel.NPPV2_ABBREVIATED)));
        assertThat(LABELS.authorities()).contains("police-national-vetting-service");
    }

    private static List<String> suiting(String power) {
        return COURSES.suiting(SCHEMES.get(CSAS).powers().get(new PowerCode(power))).stream()
                .map(Course::code)
                .toList();
    }
}
