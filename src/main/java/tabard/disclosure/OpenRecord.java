package tabard.disclosure;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.Actor;

/** A person opens the link they were given, without an account; each reading is on the ledger. */
@Service
public class OpenRecord {

    /** Who acts: the person, who is in the event. */
    static final Actor PERSON = new Actor("person", "person by link");

    private final RecordLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenRecord(RecordLinks links, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @throws RecordLinkNotGood if it has ended
     */
    @Transactional
    public RecordLink open(String secret) {
        var at = clock.instant();
        var link = links.by(MakeRecordLink.hash(secret))
                .filter(one -> one.good(at))
                .orElseThrow(RecordLinkNotGood::new);
        events.publishEvent(new RecordRead(link.id(), link.person(), PERSON, at));
        return link;
    }

    /** What the page behind a link may see: what the employer who made it may see already. */
    public static Scope scope(RecordLink link) {
        return new Scope(Scope.Kind.ORGANISATION, Role.SUPPLIER, null, link.organisation());
    }
}
