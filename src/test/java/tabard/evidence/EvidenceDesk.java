package tabard.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import tabard.Acting;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.ledger.LedgerEntry;
import tabard.ledger.LedgerView;
import tabard.party.NewArrangement;
import tabard.party.NewOrganisation;
import tabard.party.OrganisationKind;
import tabard.party.RecordArrangement;
import tabard.party.RegisterOrganisation;
import tabard.powers.PowerCode;

/** The compliance team of a new employer, with documents to send, and a scanner of the test's choice. */
record EvidenceDesk(ApplicationContext program, OrganisationId employer, Scanner scanner) {

    static EvidenceDesk open(ApplicationContext program, Scanner scanner) {
        var asked = new NewOrganisation("Wardens", OrganisationKind.COUNCIL, null, "Write to us.", null);
        var register = program.getBean(RegisterOrganisation.class);
        var employer = Acting.SYSTEM.get(() -> register.register(asked, Acting.SYSTEM.actor()));
        return new EvidenceDesk(program, employer, scanner);
    }

    EvidenceDesk with(Scanner other) {
        return new EvidenceDesk(program, employer, other);
    }

    void arrange(String force) {
        var arrangement = new NewArrangement(
                employer,
                new ForceCode(force),
                new SchemeCode("csas"),
                new Period(LocalDate.of(2026, 1, 1), null),
                Set.of(new PowerCode("control-traffic")),
                Set.of());
        var officer = Acting.officerOf(force);
        officer.run(() -> program.getBean(RecordArrangement.class).record(arrangement, officer.actor()));
    }

    Acting supplier() {
        return Acting.supplierOf(employer);
    }

    static Acting of(String role, String force) {
        return new Acting(role, new Scope(Scope.Kind.FORCE, Role.valueOf(role), new ForceCode(force), null));
    }

    Subject organisation() {
        return new Subject(Subject.Kind.ORGANISATION, employer.toString());
    }

    NewDocument insurance(String... forces) {
        return asked(organisation(), forces);
    }

    NewDocument asked(Subject subject, String... forces) {
        var shared = Stream.of(forces).map(ForceCode::new).collect(Collectors.toSet());
        return new NewDocument(employer, subject, DocumentKind.INSURANCE, LocalDate.of(2027, 6, 1), shared);
    }

    DocumentId upload(NewDocument asked, byte[] content) {
        var upload = new UploadDocument(files());
        var file = new SentFile("C:\\evidence\\Ann Other’s insurance.exe", content);
        return supplier().get(() -> upload.upload(asked, file, supplier().actor()));
    }

    DocumentId replace(DocumentId older, byte[] content) {
        var replace = new ReplaceDocument(files(), program.getBean(DocumentsView.class));
        return supplier()
                .get(() -> replace.replace(
                        older,
                        new SentFile("new.pdf", content),
                        null,
                        supplier().actor()));
    }

    int scanWaiting() {
        return new ScanWaiting(documents(), scanner, program, transactions(), clock()).scan();
    }

    List<Document> seenBy(Acting somebody) {
        return somebody.get(() -> program.getBean(DocumentsView.class).of(employer));
    }

    Document seenBy(Acting somebody, DocumentId document) {
        return somebody.get(() -> program.getBean(DocumentsView.class).get(document));
    }

    DeliveredDocument readBy(Acting somebody, DocumentId document, ReadReason reason) {
        return somebody.get(() -> program.getBean(ReadDocument.class).read(document, reason, somebody.actor()));
    }

    List<LedgerEntry> ledger(DocumentId document) {
        return Acting.AUDITOR
                .get(() -> program.getBean(LedgerView.class).chain("document:" + document))
                .entries();
    }

    private ReceivedFiles files() {
        return new ReceivedFiles(
                program.getBean(FileChecks.class), scanner, documents(), publisher(), transactions(), clock());
    }

    private Documents documents() {
        return program.getBean(Documents.class);
    }

    private ApplicationEventPublisher publisher() {
        return program;
    }

    private PlatformTransactionManager transactions() {
        return program.getBean(PlatformTransactionManager.class);
    }

    private Clock clock() {
        return program.getBean(Clock.class);
    }
}
