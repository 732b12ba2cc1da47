package tabard.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** A clamd that comes up, scans what waits, and goes again. */
public final class ScannerAtWork {

    private ScannerAtWork() {}

    /** Has everything scanned that waits in this program. */
    public static void scanWaiting(ApplicationContext program) {
        try (var clamd = FakeClamd.start()) {
            new ScanWaiting(
                            program.getBean(Documents.class),
                            clamd.client(Duration.ofSeconds(20)),
                            program,
                            program.getBean(PlatformTransactionManager.class),
                            program.getBean(Clock.class))
                    .scan();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
