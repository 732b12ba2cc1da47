package tabard.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.evidence.DocumentRefused.Reason;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.Sha256;

/** Takes a file in: looks into it, has it scanned, and only then begins to write, so that nothing waits on a scanner. */
@Component
class ReceivedFiles {

    private final FileChecks checks;
    private final Scanner scanner;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceivedFiles(
            FileChecks checks,
            Scanner scanner,
            Documents documents,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.checks = checks;
        this.scanner = scanner;
        this.documents = documents;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @throws DocumentRefused if the file will not do, or concerns nothing in sight; then nothing is kept
     * @throws MalwareFound if the scanner found malware; that is kept, the file is not
     */
    DocumentId take(NewDocument asked, SentFile file, @Nullable DocumentId replaces, Actor by) {
        var checked = checks.check(file.content());
        if (asked.kind() == DocumentKind.PHOTO) {
            PhotoCheck.check(checked);
        }
        // What was sent is scanned, not what is kept: malware hidden behind a picture is told too.
        var scan = scanner.scan(file.content());
        var id = new DocumentId(UUID.randomUUID());
        transaction.executeWithoutResult(_ -> write(id, asked, file.name(), checked, scan, replaces, by));
        if (scan.verdict() == Verdict.REFUSED) {
            throw new MalwareFound();
        }
        return id;
    }

    private void write(
            DocumentId id,
            NewDocument asked,
            String name,
            CheckedFile checked,
            Scan scan,
            @Nullable DocumentId replaces,
            Actor by) {
        if (!documents.inSight(asked.subject())) {
            throw new DocumentRefused(Reason.SUBJECT);
        }
        var infected = scan.verdict() == Verdict.REFUSED;
        var instead = infected ? null : replaces;
        var document = new Document(
                id,
                asked.organisation(),
                asked.subject(),
                asked.kind(),
                FileName.of(name, checked.type()),
                checked.type(),
                checked.content().length,
                Sha256.hex(checked.content()),
                scan.verdict(),
                scan.scanner(),
                scan.signature(),
                by.id(),
                clock.instant(),
                asked.expiresOn(),
                infected ? List.of() : asked.sharedWith().stream().sorted().toList(),
                null);
        var salt = UUID.randomUUID();
        documents.add(document, salt, instead);
        if (!infected) {
            documents.keep(id, checked.content());
        }
        events.publishEvent(uploaded(document, Commitment.to(document.sha256(), salt), instead, by));
    }

    private static DocumentUploaded uploaded(
            Document document, Commitment content, @Nullable DocumentId replaces, Actor by) {
        return new DocumentUploaded(
                document.id(),
                document.organisation(),
                document.subject(),
                document.kind(),
                document.type(),
                content,
                document.size(),
                document.verdict(),
                document.expiresOn(),
                document.sharedWith(),
                replaces,
                by,
                document.uploadedAt());
    }
}
