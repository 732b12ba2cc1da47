package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.scheme.SchemeFixtures.COMMUNITY;
import static tabard.scheme.SchemeFixtures.CSAS;
import static tabard.scheme.SchemeFixtures.FORCES;
import static tabard.scheme.SchemeFixtures.RAILWAY;
import static tabard.scheme.SchemeFixtures.SCHEMES;
import static tabard.scheme.SchemeFixtures.with;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A fault in a data file stops the program, and the message names file, entry and field. */
class StrictReadingTests {

    static final String POWERS = "schemes/csas/powers.yaml, field powers";

    @Test
    void anUnknownKey() {
        fault(
                "    paragraph: \"8B\"",
                "    paragraf: \"8B\"\n    paragraph: \"8B\"",
                POWERS + "[control-traffic], field paragraf: is not a known key here.");
    }

    @Test
    void aMissingKey() {
        fault("    paragraph: \"8B\"\n", "", POWERS + "[control-traffic], field paragraph: is missing.");
    }

    @Test
    void aKeyGivenTwice() {
        refuses(
                () -> SchemeFixtures.read(with(COMMUNITY, "    code: pnd-disorder\n", "    code: a\n    code: b\n")),
                "schemes/csas/powers.yaml is not well formed: Duplicate Object property \"code\"");
    }

    @Test
    void aValueOfAnotherKind() {
        fault(
                "    name: Control traffic\n",
                "    name: [Control, traffic]\n",
                POWERS + "[control-traffic], field name: expected a text, found ARRAY.");
        fault(
                "number: 20\n",
                "number: twenty\n",
                POWERS + "[control-traffic], field number: expected a whole number, found STRING.");
        fault(
                "from: \"2004-03-31\"",
                "from: \"31 March 2004\"",
                POWERS
                        + "[pnd-disorder], field in_force[E], field from: '31 March 2004' is not a day such as 2026-11-21.");
        fault(
                "        grantable: true",
                "        grantable: maybe",
                "field grantable: expected true or false, found STRING.");
    }

    @Test
    void anUnknownWordOrCode() {
        fault(
                "country: E\n",
                "country: S\n",
                POWERS + "[pnd-disorder], field in_force[S], field country: 'S' is not one of [E, W].");
        fault("code: control-traffic\n", "code: Control Traffic\n", "Not a power code: 'Control Traffic'.");
        fault(
                "{power: name-address-road-traffic}",
                "{power: name-address-roads}",
                "no entry of dependencies gives the reason for OnePower[power=name-address-roads].");
        fault(
                "{offences_at_least: 1}",
                "{offences_at_most: 1}",
                "field offences_at_most: is not a known kind of expression.");
        refuses(
                () -> SchemeFixtures.read(with(RAILWAY, "  - code: pnd-theft", "  - code: pnd-thieving")),
                "field code: 'pnd-thieving' is not in the penalty-notice table.");
    }

    @Test
    void aReferenceToNothing() {
        var both = with(
                with(COMMUNITY, "      - {power: name-address-road-traffic}", "      - {power: roads}"),
                "    expression: {power: name-address-road-traffic}",
                "    expression: {power: roads}");

        refuses(
                () -> SchemeFixtures.read(both),
                "schemes/csas/powers.yaml: powers[control-traffic].requires names the power 'roads', which is not in the"
                        + " catalogue.");
    }

    @Test
    void aPeriodThatRunsBackwards() {
        fault(
                "        to: \"2006-04-06\"",
                "        to: \"2001-04-06\"",
                POWERS + "[fpn-dog-fouling], field in_force[E]: A period cannot end on 2001-04-06, before it begins on"
                        + " 2002-12-02.");
    }

    @Test
    void aStatusThatItsDatesDoNotBearOut() {
        fault(
                "      E: IN_FORCE_END_DATED",
                "      E: IN_FORCE",
                POWERS + "[tobacco-young-person], field status_today: E says IN_FORCE, but its dates say IN_FORCE.");
        fault(
                "      E: REPEALED",
                "      E: NOT_USABLE",
                POWERS + "[fpn-dog-fouling], field status_today: E says NOT_USABLE, but its dates say REPEALED.");
        fault(
                "barred_by_paragraph_1_2a: true",
                "barred_by_paragraph_1_2a: false",
                "field penalty_notice_offences[pnd-drunk-highway], field barred_by_paragraph_1_2a: does not agree with"
                        + " status_today.");
    }

    @Test
    void aReasonForWhatNoPowerSays() {
        refuses(
                () -> SchemeFixtures.read(
                        with(COMMUNITY, "    requires:\n      - {byelaws_at_least: 1}", "    requires: []")),
                "field dependencies: the power does not say it itself: Basis[power=fpn-byelaw, kind=REQUIRES");
    }

    @Test
    void aPackInAnotherFolderOrWithoutAProvision() {
        var pack = PackFile.at("schemes/csas/scheme.yaml");

        refuses(
                () -> SchemeReader.read(folder("schemes/other", pack.content())),
                "schemes/other/scheme.yaml, field code: the pack of csas belongs in a folder called csas.");
        refuses(
                () -> SchemeReader.read(folder("schemes/csas", pack.content().replace("  vetting: ", "  vettting: "))),
                "schemes/csas/scheme.yaml, field provisions, field vetting: is missing.");
    }

    @Test
    void aForceACourseOrAGrantThatNamesNothingKnown() {
        refuses(
                () -> new Forces(SCHEMES, with(PackFile.at("schemes/forces.yaml"), "scheme: CSAS", "scheme: CASS")),
                "schemes/forces.yaml, field forces[avon-and-somerset], field scheme: no pack says that it is run by"
                        + " 'CASS'.");
        refuses(
                () -> new Courses(
                        SCHEMES, with(PackFile.at("schemes/training.yaml"), "route: CSAS_CORE", "route: CORE")),
                "schemes/csas, powers[pnd-disorder], field training_route: no course of schemes/training.yaml gives"
                        + " 'CSAS_CORE'.");
        refuses(
                () -> new PublishedGrants(
                        SCHEMES,
                        FORCES,
                        with(
                                PackFile.at("schemes/published-grants.yaml"),
                                "      - control-traffic",
                                "      - traffic")),
                "schemes/published-grants.yaml, field grants[avon-and-somerset-cash-and-traffic-management], field"
                        + " powers: there is no power 'traffic'.");
        refuses(
                () -> new VettingLabels(with(PackFile.at("schemes/recognition.yaml"), "order: 2", "order: 3")),
                "schemes/recognition.yaml, field levels: expected [NPPV1, NPPV2_ABBREVIATED, NPPV2_FULL, NPPV3] in this"
                        + " order.");
    }

    @Test
    void aFileThatIsNotThere() {
        refuses(() -> PackFile.at("schemes/" + CSAS + "/none.yaml"), "schemes/csas/none.yaml cannot be read.");
    }

    private static PackFolder folder(String name, String scheme) {
        return new PackFolder(name, java.util.Map.of("scheme.yaml", scheme));
    }

    private static void fault(String text, String replacement, String message) {
        refuses(() -> SchemeFixtures.read(with(COMMUNITY, text, replacement)), message);
    }

    private static void refuses(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(PackFault.class).isThrownBy(reading).withMessageContaining(message);
    }
}
