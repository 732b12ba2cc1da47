package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.TestCases.TODAY;
import static tabard.certificate.Wardens.AVON;
import static tabard.certificate.Wardens.A_YEAR;
import static tabard.certificate.Wardens.TRAFFIC;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Scope;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.ReplaceDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;
import tabard.party.Language;

/** The holder's photo on the certificate, as another program finds it in the PDF. */
@CertificateModuleTest
class PhotoOnCertificateTests {

    static final ExternalTool PDFIMAGES = new ExternalTool("pdfimages", "poppler-utils");

    @Autowired
    TestCases cases;

    @Autowired
    Wardens wardens;

    @Autowired
    UploadDocument upload;

    @Autowired
    ReplaceDocument replace;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    OrganisationId employer;
    PersonId person;

    @BeforeEach
    void begin() {
        clock.reset();
        employer = wardens.employer(new Period(TODAY.minusYears(1), null), AVON, TRAFFIC);
        person = cases.parties().person(employer, "Siân", "Photo", Language.EN);
    }

    @Test
    void isPrintedWholeAndDescribedToThoseWhoDoNotSeeIt() throws Exception {
        clean(send(700, 900));

        var certificate = certificate();

        assertThat(images(certificate)).containsExactly("700 x 900");
        assertThat(ExternalTool.PDFTOTEXT.run("-layout", certificate.toString(), "-"))
                .contains("Siân Photo", "Control traffic");
        assertThat(content()).containsPattern("\"photo\":\"[0-9a-f]{64}\"");
        assertThat(read()).isEqualTo("CERTIFICATE");
    }

    @Test
    void isLeftOutWhereThereIsNone() throws Exception {
        assertThat(images(certificate())).isEmpty();
        assertThat(content()).contains("\"photo\":null");
    }

    @Test
    void isLeftOutWhileNoScannerHasFoundItClean() throws Exception {
        send(700, 900);

        assertThat(images(certificate())).isEmpty();
    }

    @Test
    void isTheOneThatReplacedAnother() throws Exception {
        var first = send(700, 900);
        clean(first);
        clock.moveTo(clock.instant().plusSeconds(60));
        var supplier = cases.accounts().supplier(employer);
        clean(cases.accounts().as(supplier, () -> replace.replace(first, file(650, 850), null, supplier.actor())));

        assertThat(images(certificate())).containsExactly("650 x 850");
    }

    @Test
    void theSameContentAndPhotoAreTheSameDocument() {
        var photo = file(700, 900).content();
        var content = CertificateFixtures.content().withPhoto(Sha256.hex(photo));

        assertThat(new CertificatePdf().write(content, photo)).isEqualTo(new CertificatePdf().write(content, photo));
    }

    private Path certificate() throws Exception {
        var accreditation = cases.accredited(employer, person, AVON, A_YEAR, TRAFFIC);
        wardens.issue(accreditation);
        return Files.write(
                folder.resolve("certificate.pdf"),
                wardens.certificate(accreditation).bytes());
    }

    /** The size of every picture in the file. */
    private static List<String> images(Path certificate) throws Exception {
        return PDFIMAGES
                .run("-list", certificate.toString())
                .lines()
                .skip(2)
                .map(line -> line.strip().split("\\s+"))
                .map(cells -> cells[3] + " x " + cells[4])
                .toList();
    }

    private DocumentId send(int width, int height) {
        var supplier = cases.accounts().supplier(employer);
        var asked = new NewDocument(
                employer, new Subject(Subject.Kind.PERSON, person.toString()), DocumentKind.PHOTO, null, Set.of());
        return cases.accounts().as(supplier, () -> upload.upload(asked, file(width, height), supplier.actor()));
    }

    private static SentFile file(int width, int height) {
        try {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var canvas = image.createGraphics();
            canvas.setColor(Color.LIGHT_GRAY);
            canvas.fillRect(0, 0, width, height);
            canvas.setColor(Color.DARK_GRAY);
            canvas.fillOval(width / 4, height / 5, width / 2, height / 2);
            canvas.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return new SentFile("photo.jpg", out.toByteArray());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void clean(DocumentId photo) {
        Scope.SYSTEM.run(() -> transactions.executeWithoutResult(
                _ -> sql.sql("update document set verdict = 'CLEAN', scanner = 'test' where id = :id")
                        .param("id", photo.value())
                        .update()));
    }

    private String content() {
        return asked("select content from certificate where person_id = :person");
    }

    /** Why the photo was read, by the ledger. */
    private String read() {
        return asked("""
                select e.entry::json -> 'event' ->> 'reason' from ledger_entry e
                join document d on e.stream like '%' || d.id
                where e.type = 'DocumentRead' and d.subject_id = cast(:person as text)""");
    }

    private String asked(String query) {
        return Scope.SYSTEM.call(() -> transactions.execute(_ -> sql.sql(query)
                .param("person", person.value())
                .query(String.class)
                .single()));
    }
}
