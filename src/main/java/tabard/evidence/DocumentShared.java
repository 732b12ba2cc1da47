package tabard.evidence;

import java.time.Instant;
import java.util.List;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** More forces may read a document. */
public record DocumentShared(DocumentId document, List<ForceCode> with, Actor by, Instant at) implements DomainEvent {

    public DocumentShared {
        with = List.copyOf(with);
    }

    @Override
    public String stream() {
        return "document:" + document;
    }

    @Override
    public String purpose() {
        return "Keeping the evidence for an accreditation scheme";
    }
}
