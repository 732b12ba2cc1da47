package tabard.evidence;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.kernel.Actor;

/** Has the documents scanned that came while no scanner answered. */
@Service
public class ScanWaiting {

    /** The program itself, which passes on what the scanner says and decides nothing. */
    static final Actor BY = new Actor("scanner", "malware scanner");

    private static final int AT_ONCE = 50;

    private final Documents documents;
    private final Scanner scanner;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanWaiting(
            Documents documents,
            Scanner scanner,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.documents = documents;
        this.scanner = scanner;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Scans what waits, the longest first, until the scanner does not answer; tells how many have a verdict now. */
    public int scan() {
        return Scope.SYSTEM.call(() -> {
            int settled = 0;
            for (var waiting : transaction.execute(_ -> documents.waiting(AT_ONCE))) {
                var content =
                        transaction.execute(_ -> documents.content(waiting).orElseThrow());
                var scan = scanner.scan(content);
                if (scan.scanner() == null) {
                    return settled;
                }
                settled += settled(waiting, scan, scan.scanner()) ? 1 : 0;
            }
            return settled;
        });
    }

    private boolean settled(DocumentId document, Scan scan, String by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var first = documents.settle(document, scan);
            if (first) {
                events.publishEvent(new DocumentScanned(document, scan.verdict(), by, BY, clock.instant()));
            }
            return first;
        }));
    }
}
