package tabard.certificate;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.Decision;
import tabard.certificate.CertificateContent.Complaints;
import tabard.certificate.CertificateContent.Holder;
import tabard.certificate.CertificateContent.Issuer;
import tabard.certificate.CertificateContent.SchemeWords;
import tabard.certificate.CertificateContent.Worn;
import tabard.intake.CaseFiles;
import tabard.party.Employee;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** Puts together what a certificate says: of the person, no more than name, role, employer and language. */
@Component
class ContentOfCertificate {

    private final CaseFiles cases;
    private final CaseDecisions decisions;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final Forces forces;
    private final Schemes schemes;
    private final GrantsInWords grants;
    private final CertificateSettings settings;

    ContentOfCertificate(
            CaseFiles cases,
            CaseDecisions decisions,
            PeopleView people,
            OrganisationsView organisations,
            Forces forces,
            Schemes schemes,
            GrantsInWords grants,
            CertificateSettings settings) {
        this.cases = cases;
        this.decisions = decisions;
        this.people = people;
        this.organisations = organisations;
        this.forces = forces;
        this.schemes = schemes;
        this.grants = grants;
        this.settings = settings;
    }

    CertificateContent of(Accreditation accreditation, int issue, LocalDate today) {
        var person = people.get(accreditation.organisation(), accreditation.person());
        var employer = organisations.get(accreditation.organisation());
        var force = forces.get(accreditation.force());
        var scheme = schemes.get(accreditation.scheme());
        var language = CertificateLanguage.valueOf(person.language().name());
        var words = new CertificateWords(language);
        return new CertificateContent(
                accreditation.number(),
                issue,
                today,
                scheme(scheme, language),
                issuer(accreditation, force),
                holder(accreditation, person, employer),
                accreditation.period().from(),
                accreditation.end(),
                grants.of(accreditation, accreditation.lastingGrants(), words),
                new Worn(employer.uniformReference(), scheme.cited().badge()),
                complaints(employer, force, words),
                settings.baseUrl(),
                language);
    }

    static Complaints complaints(OrganisationFacts employer, Force force, CertificateWords words) {
        return new Complaints(
                words.say("complaints.employer.value", employer.name(), employer.complaintsContact()),
                words.say("complaints.force.value", force.name()));
    }

    private Holder holder(Accreditation accreditation, Employee person, OrganisationFacts employer) {
        var role = cases.get(accreditation.caseReference()).role();
        return new Holder(person.name(), role, employer.name());
    }

    private Issuer issuer(Accreditation accreditation, Force force) {
        var post = decisions
                .decision(accreditation.caseReference())
                .map(Decision::capacity)
                .orElseThrow(() ->
                        new IllegalStateException("Case %s is not decided.".formatted(accreditation.caseReference())));
        return new Issuer(force.name(), force.chiefOfficerTitle(), named(post, force));
    }

    /** A capacity names its force by code; on paper it is the name. */
    private static String named(String post, Force force) {
        var plain = post.replace(" of " + force.code(), ", " + force.name());
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static SchemeWords scheme(Scheme scheme, CertificateLanguage language) {
        var cited = scheme.cited();
        return new SchemeWords(
                scheme.name(language.locale().getLanguage()),
                cited.grantedUnder(),
                cited.powersIn(),
                cited.shownUnder(),
                cited.wornUnder(),
                cited.employmentUnder(),
                cited.endsUnder(),
                CertificateLanguage.valueOf(cited.writtenIn().toUpperCase(Locale.ROOT)));
    }
}
