package tabard.evidence;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** One more force may read a document. */
public record DocumentShared(DocumentId document, ForceCode force, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "document:" + document;
    }

    @Override
    public String purpose() {
        return "Keeping the evidence for an accreditation scheme";
    }
}
