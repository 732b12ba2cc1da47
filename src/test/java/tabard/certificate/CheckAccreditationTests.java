package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;
import static tabard.certificate.Wardens.AVON;
import static tabard.certificate.Wardens.A_YEAR;
import static tabard.certificate.Wardens.DORSET;
import static tabard.certificate.Wardens.TRAFFIC;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import tabard.TestCases;
import tabard.TestClock;
import tabard.accreditation.AccreditationState;
import tabard.certificate.CheckAnswer.CheckedPower;
import tabard.kernel.Period;
import tabard.powers.PowerCode;

/** What the public is told, on a real database and with the eyes of the public. */
@CertificateModuleTest
class CheckAccreditationTests {

    @Autowired
    TestCases cases;

    @Autowired
    Wardens wardens;

    @Autowired
    PublicCheck desk;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
        LocaleContextHolder.setLocale(Locale.UK);
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysWhoMayDoWhatAndWhereAndUntilWhen() {
        var accreditation = wardens.trafficWarden();

        assertThat(desk.check(accreditation))
                .isEqualTo(
                        new CheckAnswer(
                                accreditation.number().value(),
                                AccreditationState.VALID,
                                clock.instant(),
                                AVON,
                                "@Home Wardens CIC",
                                "Siân O'Brien-Łuczak",
                                "Street warden",
                                List.of(
                                        new CheckedPower(
                                                new PowerCode("name-address-road-traffic"),
                                                "Require name and address (road traffic)",
                                                "Require a name and address from a driver or pedestrian believed to have disobeyed a traffic direction, including one given by an accredited person.",
                                                "In the police area of Avon and Somerset Constabulary. Home force area only. A person escorting an abnormal load in another force's area can direct traffic (para 9) but cannot use this power there.",
                                                List.of()),
                                        new CheckedPower(
                                                new PowerCode("control-traffic"),
                                                "Control traffic",
                                                "Direct vehicles to stop, proceed or keep to a line of traffic, tell pedestrians to stop, and direct vehicles for a traffic survey.",
                                                "In the police area of Avon and Somerset Constabulary.",
                                                List.of())),
                                "This accreditation gives no power to detain, arrest or search anybody, or to use force.",
                                TODAY,
                                TODAY.plusYears(1),
                                1,
                                "About the holder: @Home Wardens CIC: Write to complaints@wardens.example."
                                        + " About the accreditation: Avon and Somerset Constabulary, by its police complaints procedure."));
    }

    @Test
    void namesTheOffencesToWhichAPowerIsConfined() {
        var accreditation = wardens.warden(A_YEAR, AVON, power("pnd-disorder", "pnd-throwing-fireworks"));

        assertThat(desk.check(accreditation).powers())
                .singleElement()
                .extracting(CheckedPower::conditions)
                .isEqualTo(List.of(
                        "Only for these offences: Throwing fireworks in a thoroughfare (Explosives Act 1875 s.80)."));
    }

    @Test
    void isValidFromItsFirstDayToTheDayBeforeItsEnd() {
        var accreditation = wardens.trafficWarden(new Period(TODAY.plusDays(9), TODAY.plusDays(20)));

        assertThat(desk.stateOn(TODAY.plusDays(8), accreditation)).isEqualTo(AccreditationState.NOT_YET_VALID);
        assertThat(desk.stateOn(TODAY.plusDays(9), accreditation)).isEqualTo(AccreditationState.VALID);
        assertThat(desk.stateOn(TODAY.plusDays(19), accreditation)).isEqualTo(AccreditationState.VALID);
        assertThat(desk.stateOn(TODAY.plusDays(20), accreditation)).isEqualTo(AccreditationState.EXPIRED);
    }

    @Test
    void ceasesOnTheDayAfterTheHolderLeaves() {
        var accreditation = wardens.trafficWarden();

        cases.parties().leaves(accreditation.organisation(), accreditation.person(), TODAY);

        assertThat(desk.stateOn(TODAY, accreditation)).isEqualTo(AccreditationState.VALID);
        assertThat(desk.stateOn(TODAY.plusDays(1), accreditation)).isEqualTo(AccreditationState.CEASED);
        assertThat(desk.stateOn(A_YEAR.from().plusYears(1), accreditation)).isEqualTo(AccreditationState.EXPIRED);
    }

    @Test
    void ceasesWhenTheArrangementWithTheEmployerEnds() {
        var employer = wardens.employer(new Period(TODAY, TODAY.plusDays(30)), AVON, TRAFFIC);
        var accreditation = wardens.warden(employer, A_YEAR, AVON, TRAFFIC);

        assertThat(desk.stateOn(TODAY.plusDays(29), accreditation)).isEqualTo(AccreditationState.VALID);
        assertThat(desk.stateOn(TODAY.plusDays(30), accreditation)).isEqualTo(AccreditationState.CEASED);
    }

    @Test
    void tellsWhoseItIsAndNoPowersWhereItDoesNotStand() {
        var accreditation = wardens.trafficWarden(new Period(TODAY.plusDays(1), TODAY.plusDays(2)));

        var answer = desk.check(accreditation);

        assertThat(answer.state()).isEqualTo(AccreditationState.NOT_YET_VALID);
        assertThat(answer.powers()).isEmpty();
        assertThat(answer)
                .extracting(CheckAnswer::holder, CheckAnswer::employer, CheckAnswer::force, CheckAnswer::validFrom)
                .containsExactly("Siân O'Brien-Łuczak", "@Home Wardens CIC", AVON, TODAY.plusDays(1));
    }

    @Test
    void listsAPowerUntilTheDayOnWhichTheLawEndsIt() {
        var accreditation = wardens.warden(A_YEAR, DORSET, power("tobacco-young-person"), power("alcohol-under-18"));

        clock.moveTo(LocalDate.of(2026, 12, 31));
        assertThat(codes(desk.check(accreditation))).containsExactly("alcohol-under-18", "tobacco-young-person");
        clock.moveTo(LocalDate.of(2027, 1, 1));
        assertThat(codes(desk.check(accreditation))).containsExactly("alcohol-under-18");
        assertThat(desk.check(accreditation).state()).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void speaksWelshToWhoeverReadsIt() {
        var accreditation = wardens.trafficWarden();

        LocaleContextHolder.setLocale(Locale.of("cy"));

        assertThat(desk.check(accreditation).mayNot())
                .isEqualTo(
                        "Nid yw’r achrediad hwn yn rhoi unrhyw bŵer i gadw neb yn gaeth, i arestio neb, i chwilio neb nac i ddefnyddio grym.");
        assertThat(desk.check(accreditation).powers())
                .extracting(CheckedPower::where)
                .contains("Yn ardal heddlu Avon and Somerset Constabulary.");
    }

    private static List<String> codes(CheckAnswer answer) {
        return answer.powers().stream().map(power -> power.code().value()).toList();
    }
}
