package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static tabard.TestCases.TODAY;
import static tabard.certificate.Wardens.AVON;
import static tabard.certificate.Wardens.DORSET;
import static tabard.certificate.Wardens.TRAFFIC;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.kernel.CaseReference;
import tabard.kernel.Period;
import tabard.ledger.LedgerEntry;
import tabard.ledger.LedgerView;
import tools.jackson.databind.json.JsonMapper;

/** From an application to a certificate on paper, on a real database and without the engine. */
@CertificateModuleTest
class IssueCertificateTests {

    @Autowired
    TestCases cases;

    @Autowired
    Wardens wardens;

    @Autowired
    IssueCertificate issueCertificate;

    @Autowired
    CertificateView certificates;

    @Autowired
    LedgerView ledger;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    @BeforeEach
    void begin() {
        clock.reset();
    }

    @Test
    void isIssuedOnceAndWrittenToTheLedgerOnce() {
        var accreditation = wardens.trafficWarden();
        var first = wardens.certificate(accreditation);

        wardens.issue(accreditation);

        var second = wardens.certificate(accreditation);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.fileName()).isEqualTo("certificate-%s-1.pdf".formatted(accreditation.number()));
        assertThat(entries(accreditation.caseReference()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains("\"number\":\"%s\"".formatted(accreditation.number()))
                        .contains("\"issue\":1")
                        .contains("\"sha256\":\"%s\"".formatted(first.sha256())));
    }

    @Test
    void isMadeOfWhatIsKeptOfItAndOfNothingElse() {
        var accreditation = wardens.trafficWarden();

        var kept = Scope.SYSTEM.call(() -> transactions.execute(
                _ -> sql.sql("select content from certificate where accreditation_number = :number")
                        .param("number", accreditation.number().value())
                        .query(String.class)
                        .single()));

        assertThat(new CertificatePdf().write(json.readValue(kept, CertificateContent.class)))
                .isEqualTo(wardens.certificate(accreditation).bytes());
    }

    @Test
    void isSeenByItsForceItsEmployerAndAuditorsAlone() {
        var accreditation = wardens.trafficWarden();
        var stranger = wardens.employer(new Period(TODAY, null), AVON, TRAFFIC);
        var accounts = cases.accounts();

        assertThat(seenBy(accounts.of(Role.OFFICER, AVON), accreditation)).isPresent();
        assertThat(seenBy(accounts.of(Role.CHIEF_OFFICER, AVON), accreditation)).isPresent();
        assertThat(seenBy(accounts.supplier(accreditation.organisation()), accreditation))
                .isPresent();
        assertThat(seenBy(accounts.of(Role.AUDITOR), accreditation)).isPresent();
        assertThat(seenBy(accounts.of(Role.OFFICER, DORSET), accreditation)).isEmpty();
        assertThat(seenBy(accounts.supplier(stranger), accreditation)).isEmpty();
        assertThat(seenBy(accounts.of(Role.TRAINER), accreditation)).isEmpty();
        assertThat(seenBy(accounts.of(Role.ADMIN), accreditation)).isEmpty();
        assertThat(Scope.PUBLIC.call(() -> certificates.ofCase(accreditation.caseReference())))
                .isEmpty();
        assertThat(certificates.of(accreditation.number())).isEmpty();
    }

    @Test
    void isNeverRewritten() {
        wardens.trafficWarden();

        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> Scope.SYSTEM.run(() -> transactions.executeWithoutResult(
                        _ -> sql.sql("update certificate set content = '{}'").update())))
                .withStackTraceContaining("permission denied for table certificate");
    }

    @Test
    void isNotIssuedWhereNothingIsGranted() {
        var reference = new CaseReference("CSAS-2026-99999");

        assertThatIllegalStateException()
                .isThrownBy(() -> Scope.SYSTEM.run(() -> issueCertificate.issueFor(reference)))
                .withMessage("Nothing is granted in case CSAS-2026-99999.");
    }

    private Optional<CertificateFile> seenBy(SignedIn somebody, Accreditation accreditation) {
        return cases.accounts().as(somebody, () -> certificates.ofCase(accreditation.caseReference()));
    }

    private List<String> entries(CaseReference reference) {
        var auditor = cases.accounts().of(Role.AUDITOR);
        var chain = cases.accounts().as(auditor, () -> ledger.chain(reference.value()));
        assertThat(chain.whole()).isTrue();
        return chain.entries().stream()
                .filter(entry -> entry.type().equals("CertificateIssued"))
                .map(LedgerEntry::entry)
                .toList();
    }
}
