package tabard.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.Refusal;
import tabard.kernel.Sha256;
import tabard.ledger.LedgerEntry;

/** A document from the upload to whoever reads it, in the database, with a scanner that speaks as clamd does. */
@TestDatabase
@ExtendWith(OutputCaptureExtension.class)
class EvidenceDatabaseTests {

    static final byte[] PDF = TestFiles.pdf();
    static final Acting DORSET = Acting.officerOf("dorset");

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    FakeClamd clamd;
    EvidenceDesk desk;

    @BeforeEach
    void openADesk() throws IOException {
        clamd = FakeClamd.start();
        desk = EvidenceDesk.open(program, clamd.client(Duration.ofSeconds(20)));
        desk.arrange("dorset");
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void keepsWhatWasSentWithItsVerdict() {
        var id = desk.upload(desk.insurance("dorset"), PDF);

        assertThat(desk.seenBy(desk.supplier(), id))
                .isEqualTo(new Document(
                        id,
                        desk.employer(),
                        desk.organisation(),
                        DocumentKind.INSURANCE,
                        "Ann Other’s insurance.pdf",
                        DocumentType.PDF,
                        PDF.length,
                        Sha256.hex(PDF),
                        Verdict.CLEAN,
                        FakeClamd.VERSION,
                        null,
                        "supplier",
                        Instant.parse("2026-11-21T09:00:00Z"),
                        LocalDate.of(2027, 6, 1),
                        List.of(new ForceCode("dorset")),
                        null));
        assertThat(desk.readBy(desk.supplier(), id, ReadReason.OWN_RECORD).content())
                .isEqualTo(PDF);
    }

    @Test
    void writesEachReadingWithItsReasonAndNoName() {
        var id = desk.upload(desk.insurance("dorset"), PDF);
        desk.readBy(DORSET, id, ReadReason.ASSESSMENT);
        desk.readBy(Acting.AUDITOR, id, ReadReason.AUDIT);

        assertThat(desk.ledger(id))
                .extracting(LedgerEntry::type)
                .containsExactly("DocumentUploaded", "DocumentRead", "DocumentRead");
        assertThat(desk.ledger(id))
                .extracting(LedgerEntry::entry)
                .noneMatch(entry -> entry.contains("Ann") || entry.contains(Sha256.hex(PDF)))
                .anyMatch(entry -> entry.contains("\"reason\":\"ASSESSMENT\"") && entry.contains("officer"))
                .anyMatch(entry -> entry.contains("\"reason\":\"AUDIT\""));
    }

    @Test
    void isReadByNobodyElse() {
        var id = desk.upload(desk.insurance("dorset"), PDF);
        var strangers = List.of(
                EvidenceDesk.open(program, desk.scanner()).supplier(),
                Acting.officerOf("avon-and-somerset"),
                EvidenceDesk.of("CHIEF_OFFICER", "avon-and-somerset"));

        for (var stranger : strangers) {
            assertThat(desk.seenBy(stranger)).isEmpty();
            isAsIfThereWereNone(stranger, id);
        }
        assertThat(desk.seenBy(DORSET)).extracting(Document::id).containsExactly(id);
        assertThat(desk.seenBy(EvidenceDesk.of("CHIEF_OFFICER", "dorset"))).hasSize(1);
        assertThat(desk.ledger(id)).hasSize(1);
    }

    @Test
    void isNeverForAVettingUnitNorForWhoHasNoRoleHere() {
        var id = desk.upload(desk.insurance("dorset"), PDF);

        for (var role : List.of("VETTING", "TRAINER", "ADMIN")) {
            var somebody = new Acting(role, EvidenceDesk.of("VETTING", "dorset").scope());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.seenBy(somebody));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> desk.readBy(somebody, id, ReadReason.ASSESSMENT));
        }
        // A checker reads what is in a sign-up before them, and nothing else is there for them.
        var checker = new Acting("CHECKER", new Scope(Scope.Kind.PUBLIC, Role.CHECKER, null, null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.seenBy(checker));
        isAsIfThereWereNone(checker, id);
        // The second wall: the database shows the unit nothing, whatever the code above asks for.
        var vetting = new Acting("OFFICER", EvidenceDesk.of("VETTING", "dorset").scope());
        assertThat(desk.seenBy(vetting)).isEmpty();
    }

    @Test
    void isNotForAForceItIsNotSharedWithOrThatDoesNotDealWithTheOrganisation() {
        var id = desk.upload(desk.insurance("devon-and-cornwall"), PDF);

        isAsIfThereWereNone(DORSET, id);
        isAsIfThereWereNone(Acting.officerOf("devon-and-cornwall"), id);

        desk.arrange("devon-and-cornwall");

        assertThat(desk.seenBy(Acting.officerOf("devon-and-cornwall"))).hasSize(1);
    }

    @Test
    void waitsWithoutAScannerAndIsDeliveredToNobodyUntilThereIsOne() {
        var without = desk.with(_ -> Scan.NONE);
        var id = without.upload(desk.insurance("dorset"), PDF);

        assertThat(desk.seenBy(desk.supplier(), id).verdict()).isEqualTo(Verdict.NOT_SCANNED);
        assertThat(desk.seenBy(DORSET)).isEmpty();
        assertThatExceptionOfType(DocumentNotDelivered.class)
                .isThrownBy(() -> desk.readBy(desk.supplier(), id, ReadReason.OWN_RECORD))
                .withMessage(
                        "This document waits for the malware scanner. It can be downloaded when it has been found clean.");
        assertThat(desk.supplier().get(() -> contents(id))).isZero();
        assertThat(without.scanWaiting()).isZero();

        assertThat(desk.scanWaiting()).isPositive();

        assertThat(desk.seenBy(DORSET, id).scanner()).isEqualTo(FakeClamd.VERSION);
        assertThat(desk.readBy(DORSET, id, ReadReason.COMPLAINT).content()).isEqualTo(PDF);
        assertThat(desk.ledger(id))
                .extracting(LedgerEntry::type)
                .containsExactly("DocumentUploaded", "DocumentScanned", "DocumentRead");
    }

    @Test
    void refusesMalwareKeepsTheRefusalAndNotTheFile() {
        assertThatExceptionOfType(MalwareFound.class)
                .isThrownBy(() -> desk.upload(desk.insurance("dorset"), FakeClamd.EICAR))
                .returns("malware-found", MalwareFound::type);

        var refused = desk.seenBy(desk.supplier()).getFirst();
        assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(refused.signature()).isEqualTo("Eicar-Signature");
        assertThat(Acting.SYSTEM.get(() -> contents(refused.id()))).isZero();
        assertThat(desk.seenBy(DORSET)).isEmpty();
        assertThatExceptionOfType(DocumentNotDelivered.class)
                .isThrownBy(() -> desk.readBy(desk.supplier(), refused.id(), ReadReason.OWN_RECORD))
                .withMessage("Malware was found in this document, and it was not kept.");
        assertThat(desk.ledger(refused.id())).hasSize(1);
    }

    @Test
    void removesTheContentOfWhatWaitedAndIsFoundToBeMalware() {
        var id = desk.with(_ -> Scan.NONE).upload(desk.insurance(), FakeClamd.EICAR);
        assertThat(Acting.SYSTEM.get(() -> contents(id))).isOne();

        desk.scanWaiting();

        assertThat(desk.seenBy(desk.supplier(), id).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(Acting.SYSTEM.get(() -> contents(id))).isZero();
    }

    @Test
    void findsMalwareBehindAPictureThoughThePictureAloneWouldBeKept() {
        var picture = TestFiles.joined(TestFiles.photo(300, 300, 1), FakeClamd.EICAR);

        assertThatExceptionOfType(MalwareFound.class).isThrownBy(() -> desk.upload(desk.insurance(), picture));
    }

    @Test
    void putsOneInThePlaceOfAnotherOnce() {
        var older = desk.upload(desk.insurance("dorset"), PDF);
        var newer = desk.replace(older, TestFiles.bytes("The new certificate"));

        assertThat(desk.seenBy(DORSET, older).replacedBy()).isEqualTo(newer);
        assertThat(desk.seenBy(DORSET, newer).sharedWith()).containsExactly(new ForceCode("dorset"));
        assertThat(desk.seenBy(DORSET, newer).kind()).isEqualTo(DocumentKind.INSURANCE);
        assertThatExceptionOfType(DocumentAlreadyReplaced.class)
                .isThrownBy(() -> desk.replace(older, PDF))
                .withMessage("This document has been replaced already. Replace the one that replaced it.");
    }

    @Test
    void leavesTheOlderOneInPlaceWhereTheNewerIsRefused() {
        var older = desk.upload(desk.insurance("dorset"), PDF);

        assertThatExceptionOfType(MalwareFound.class).isThrownBy(() -> desk.replace(older, FakeClamd.EICAR));
        assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> desk.replace(older, new byte[0]));

        assertThat(desk.seenBy(DORSET, older).replacedBy()).isNull();
    }

    @Test
    void concernsOnlyWhatIsInSight() {
        var stranger = EvidenceDesk.open(program, desk.scanner());
        for (var subject : List.of(
                stranger.organisation(),
                new Subject(Subject.Kind.PERSON, UUID.randomUUID().toString()),
                new Subject(Subject.Kind.ARRANGEMENT, UUID.randomUUID().toString()),
                new Subject(Subject.Kind.CASE, "CSAS-2026-99999"))) {
            assertThatExceptionOfType(DocumentRefused.class)
                    .isThrownBy(() -> desk.upload(desk.asked(subject), PDF))
                    .returns(DocumentRefused.Reason.SUBJECT, DocumentRefused::reason);
        }
        assertThat(desk.seenBy(desk.supplier())).isEmpty();
    }

    @Test
    void givesNobodyAWayRoundTheVerdict() {
        var id = desk.with(_ -> Scan.NONE).upload(desk.insurance("dorset"), PDF);

        var changed = desk.supplier()
                .get(() -> transaction.execute(
                        _ -> sql.sql("update tabard.document set verdict = 'CLEAN', scanner = 'mine' where id = :id")
                                .param("id", id.value())
                                .update()));

        assertThat(changed).isZero();
    }

    @Test
    void saysNothingOfAnyFileInTheLog(CapturedOutput log) {
        clamd.mood = FakeClamd.Mood.SPEAKS_ANOTHER_PROTOCOL;
        desk.upload(desk.insurance(), PDF);
        desk.upload(desk.insurance(), TestFiles.bytes("Ann Other, 1 April 1980"));

        assertThat(log).contains("clamd gave no verdict").doesNotContain("Ann Other", "1 April 1980", "insurance.");
    }

    private void isAsIfThereWereNone(Acting somebody, DocumentId id) {
        var none = new DocumentId(UUID.randomUUID());
        assertThat(answer(somebody, id).replace(id.toString(), ""))
                .isEqualTo(answer(somebody, none).replace(none.toString(), ""));
    }

    private String answer(Acting somebody, DocumentId id) {
        try {
            return desk.readBy(somebody, id, ReadReason.ASSESSMENT).document().name();
        } catch (Refusal refusal) {
            return refusal.notFound() + " " + refusal.type() + " " + refusal.detail();
        }
    }

    private long contents(DocumentId id) {
        return transaction.execute(_ -> sql.sql("select count(*) from tabard.document_content where document_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single());
    }
}
