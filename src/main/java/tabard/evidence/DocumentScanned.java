package tabard.evidence;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A document that waited has been scanned; where malware was found, its content has been removed. */
public record DocumentScanned(DocumentId document, Verdict verdict, String scanner, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "document:" + document;
    }

    @Override
    public String purpose() {
        return "Keeping malware from those who read the evidence";
    }
}
