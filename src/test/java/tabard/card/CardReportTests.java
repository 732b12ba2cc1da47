package tabard.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;
import tabard.certificate.CertificateView;
import tabard.certificate.CheckAccreditation;
import tabard.certificate.CheckAnswer;
import tabard.certificate.IssueCertificate;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;

/** A card that is lost: void at once, whoever asks, and made anew with the same number. */
@ModuleTest
class CardReportTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    ReportCard report;

    @Autowired
    ReissueCard reissue;

    @Autowired
    CardReports reports;

    @Autowired
    CheckAccreditation check;

    @Autowired
    CertificateView certificates;

    @Autowired
    IssueCertificate issueCertificate;

    OrganisationId employer;
    Accreditation held;
    SignedIn supplier;
    SignedIn officer;

    @BeforeEach
    void somebodyHasACard() {
        employer = cases.parties().organisation("Example Stewards", "Orange tabard");
        cases.parties().arrange(employer, AVON, new Period(TODAY.minusYears(1), null), "name-address-asb");
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        held = cases.accredited(
                employer, person, AVON, new Period(TODAY, TODAY.plusYears(1)), power("name-address-asb"));
        Scope.SYSTEM.run(() -> issueCertificate.issueFor(held.caseReference()));
        supplier = cases.accounts().supplier(employer);
        officer = cases.accounts().of(Role.OFFICER, AVON);
    }

    @Test
    void isVoidAtOnceAndTheCheckOffersNoPowerUntilThereIsANewOne() {
        assertThat(checked().issue()).isEqualTo(1);
        assertThat(checked().powers()).hasSize(1);

        assertThat(as(supplier, () -> report.report(held.number(), CardFate.LOST, supplier.actor())))
                .isEqualTo(1);

        assertThat(checked().issue()).isNull();
        assertThat(checked().powers()).isEmpty();
        assertThat(checked().state()).isEqualTo(AccreditationState.VALID);
        assertThat(Scope.SYSTEM.call(() -> certificates.of(held.number()))).isEmpty();

        assertThat(as(officer, () -> reissue.reissue(held.number(), officer.actor())))
                .isEqualTo(2);

        assertThat(checked().issue()).isEqualTo(2);
        assertThat(checked().powers()).hasSize(1);
        assertThat(checked().number()).isEqualTo(held.number().value());
        assertThat(as(supplier, () -> reports.latest(held.number()))
                        .orElseThrow()
                        .reissuedAs())
                .isEqualTo(2);
        assertThat(as(supplier, () -> certificates.of(held.number()))
                        .orElseThrow()
                        .fileName())
                .isEqualTo("certificate-%s-2.pdf".formatted(held.number()));
    }

    @ParameterizedTest
    @EnumSource(CardFate.class)
    void asksForANewOneUnlessItWasGivenBack(CardFate fate) {
        as(officer, () -> report.report(held.number(), fate, officer.actor()));

        assertThat(as(officer, () -> reports.latest(held.number()))
                        .orElseThrow()
                        .waits())
                .isEqualTo(fate != CardFate.RETURNED);
    }

    @Test
    void isReportedOnceAndMadeAnewOnce() {
        as(supplier, () -> report.report(held.number(), CardFate.STOLEN, supplier.actor()));
        assertThatThrownBy(() -> as(officer, () -> report.report(held.number(), CardFate.LOST, officer.actor())))
                .isInstanceOf(NoCardCounts.class)
                .hasMessage("No card of accreditation %s counts now, or it is not yours to report."
                        .formatted(held.number()));

        as(officer, () -> reissue.reissue(held.number(), officer.actor()));

        assertThatThrownBy(() -> as(officer, () -> reissue.reissue(held.number(), officer.actor())))
                .isInstanceOf(NoCardToReissue.class)
                .hasMessageEndingWith("none was reported since the last was made.");
        assertThat(as(supplier, () -> report.report(held.number(), CardFate.DAMAGED, supplier.actor())))
                .isEqualTo(2);
    }

    @Test
    void anEmployerMakesNoCardAndAStrangerReportsNone() {
        var other = cases.accounts().supplier(cases.parties().organisation("Other Stewards", "Blue"));
        var dorset = cases.accounts().of(Role.OFFICER, new ForceCode("dorset"));

        assertThatThrownBy(() -> as(other, () -> report.report(held.number(), CardFate.LOST, other.actor())))
                .isInstanceOf(NoCardCounts.class);
        assertThatThrownBy(() -> as(dorset, () -> report.report(held.number(), CardFate.LOST, dorset.actor())))
                .isInstanceOf(NoCardCounts.class);
        as(supplier, () -> report.report(held.number(), CardFate.LOST, supplier.actor()));
        assertThatThrownBy(() -> as(supplier, () -> reissue.reissue(held.number(), supplier.actor())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(dorset, () -> reissue.reissue(held.number(), dorset.actor())))
                .isInstanceOf(NoCardToReissue.class);
    }

    @Test
    void noNewOneIsMadeOfAnAccreditationThatIsOver() {
        as(supplier, () -> report.report(held.number(), CardFate.LOST, supplier.actor()));
        clock.moveTo(TODAY.plusYears(1));
        try {
            assertThatThrownBy(() -> as(officer, () -> reissue.reissue(held.number(), officer.actor())))
                    .isInstanceOf(NoCardToReissue.class)
                    .hasMessageEndingWith("it does not stand.");
        } finally {
            clock.reset();
        }
    }

    private CheckAnswer checked() {
        return Scope.PUBLIC.call(() -> check.check(held.number().value()));
    }

    private <T> T as(SignedIn by, Supplier<T> work) {
        return cases.accounts().as(by, work);
    }
}
