package tabard.party;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A force records what it has arranged with an employer (s.40(8)), before anybody there can be accredited. */
@Service
public class RecordArrangement {

    private final Organisations organisations;
    private final Arrangements arrangements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordArrangement(
            Organisations organisations, Arrangements arrangements, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.arrangements = arrangements;
        this.events = events;
        this.clock = clock;
    }

    /** Records it, unless another stands on some of the same days: two at once are told apart by the database. */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SYSTEM')")
    public ArrangementId record(NewArrangement asked, Actor by) {
        if (!organisations.existsById(asked.organisation())) {
            throw new OrganisationNotFound(asked.organisation());
        }
        var id = new ArrangementId(UUID.randomUUID());
        var arrangement = new Arrangement(id, asked, clock.instant());
        try {
            arrangements.saveAndFlush(arrangement);
        } catch (DataIntegrityViolationException overlaps) {
            throw new ArrangementOverlaps(asked);
        }
        events.publishEvent(arrangement.recorded(by));
        return id;
    }
}
