package tabard.evidence;

import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** An organisation lets more forces read a document of its own. */
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
     * Shares it with those of the forces that cannot read it yet.
     *
     * @throws DocumentNotFound if there is none, or it is another organisation's
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    @Transactional
    public void share(DocumentId document, Collection<ForceCode> forces, Actor by) {
        var found = documents.find(document).orElseThrow(() -> new DocumentNotFound(document));
        var more = forces.stream()
                .filter(force -> !found.sharedWith().contains(force))
                .sorted()
                .toList();
        if (!more.isEmpty()) {
            more.forEach(force -> documents.share(found, force));
            events.publishEvent(new DocumentShared(document, more, by, clock.instant()));
        }
    }
}
