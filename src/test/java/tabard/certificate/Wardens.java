package tabard.certificate;

import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.stream.Stream;
import tabard.TestCases;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** People of one employer who are accredited, each new, and given their certificate. */
record Wardens(TestCases cases, IssueCertificate issueCertificate, CertificateView certificates) {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final Period A_YEAR = new Period(TODAY, TODAY.plusYears(1));
    static final AskedPower[] TRAFFIC = {power("control-traffic"), power("name-address-road-traffic")};

    OrganisationId employer(Period arrangement, ForceCode force, AskedPower... powers) {
        var organisation =
                cases.parties().organisation("@Home Wardens CIC", "Blue jacket marked WARDEN, reference HW-1");
        arrange(organisation, arrangement, force, powers);
        return organisation;
    }

    Accreditation trafficWarden() {
        return trafficWarden(A_YEAR);
    }

    Accreditation trafficWarden(Period period) {
        return warden(period, AVON, TRAFFIC);
    }

    Accreditation warden(Period period, ForceCode force, AskedPower... powers) {
        return warden(employer(new Period(TODAY.minusYears(1), null), force, powers), period, force, powers);
    }

    Accreditation warden(OrganisationId employer, Period period, ForceCode force, AskedPower... powers) {
        return warden(employer, Language.EN, period, force, powers);
    }

    Accreditation warden(
            OrganisationId employer, Language language, Period period, ForceCode force, AskedPower... powers) {
        var person = cases.parties().person(employer, "Siân", "O'Brien-Łuczak", language);
        var accreditation = cases.accredited(employer, person, force, period, powers);
        issue(accreditation);
        return accreditation;
    }

    void issue(Accreditation accreditation) {
        Scope.SYSTEM.run(() -> issueCertificate.issueFor(accreditation.caseReference()));
    }

    void arrange(OrganisationId organisation, Period arrangement, ForceCode force, AskedPower... powers) {
        var codes =
                Stream.of(powers).map(AskedPower::power).map(PowerCode::value).toArray(String[]::new);
        cases.parties().arrange(organisation, force, arrangement, codes);
    }

    /** The certificate, as the program itself sees it. */
    CertificateFile certificate(Accreditation accreditation) {
        return Scope.SYSTEM.call(() -> certificates.of(accreditation.number())).orElseThrow();
    }
}
