package tabard.roster;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** An employer sets an uploaded roster aside instead of confirming it. */
@Service
public class UndoRoster {

    private final RosterUploads uploads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoRoster(RosterUploads uploads, ApplicationEventPublisher events, Clock clock) {
        this.uploads = uploads;
        this.events = events;
        this.clock = clock;
    }

    /** Sets it aside, unless it is settled already. */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public void undo(RosterId id, Actor by) {
        var upload = uploads.lock(id).orElseThrow(() -> new RosterNotFound(id));
        events.publishEvent(upload.undo(by, clock.instant()));
    }
}
