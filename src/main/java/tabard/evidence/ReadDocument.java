package tabard.evidence;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** Somebody reads a document. That they did, and why, is on the ledger before they have it. */
@Service
public class ReadDocument {

    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadDocument(Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Delivers the content.
     *
     * @throws DocumentNotFound if there is none, or it is not for this account
     * @throws DocumentNotDelivered if it has not been found clean
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'CHECKER', 'AUDITOR', 'SYSTEM')")
    public DeliveredDocument read(DocumentId id, ReadReason reason, Actor by) {
        var document = documents.find(id).orElseThrow(() -> new DocumentNotFound(id));
        if (document.verdict() != Verdict.CLEAN) {
            throw new DocumentNotDelivered(document.verdict());
        }
        var content = documents.content(id).orElseThrow(() -> new DocumentNotFound(id));
        events.publishEvent(new DocumentRead(id, reason, by, clock.instant()));
        return new DeliveredDocument(document, content);
    }
}
