package tabard.evidence;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A document has been delivered to somebody, for a stated reason (Data Protection Act 2018, s.62(1)(c), (2)). */
public record DocumentRead(DocumentId document, ReadReason reason, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "document:" + document;
    }

    @Override
    public String purpose() {
        return switch (reason) {
            case OWN_RECORD -> "Looking at what the organisation itself sent";
            case ASSESSMENT -> "Considering an application, an arrangement or a review";
            case COMPLAINT -> "Looking into a complaint or a report";
            case CERTIFICATE -> "Printing the photo of its holder on a certificate (PRA 2002 s.42(1))";
            case AUDIT -> "Auditing how the scheme is run";
        };
    }
}
