package tabard.evidence;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** An organisation lets one more force read a document. */
@Service
public class ShareDocument {

    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShareDocument(Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shares it, unless it is shared with the force already.
     *
     * @throws DocumentNotFound if there is none, or it is not for this account
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public void share(DocumentId id, ForceCode force, Actor by) {
        var document = documents.find(id).orElseThrow(() -> new DocumentNotFound(id));
        if (!document.sharedWith().contains(force)) {
            documents.share(document, force);
            events.publishEvent(new DocumentShared(id, force, by, clock.instant()));
        }
    }
}
