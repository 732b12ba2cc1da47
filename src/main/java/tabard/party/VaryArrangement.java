package tabard.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/**
 * A force varies the envelope of an arrangement: from today on it is another, and what it was stays askable. Nobody's
 * accreditation changes by it: that takes a notice (s.42(3)).
 */
@Service
public class VaryArrangement {

    private final Arrangements arrangements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VaryArrangement(Arrangements arrangements, ApplicationEventPublisher events, Clock clock) {
        this.arrangements = arrangements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Varies it from today on, or from its first day where that is to come.
     *
     * @return the arrangement as it is known from now on
     * @throws ArrangementNotFound if there is none that is known so still
     * @throws ArrangementOver if it has ended
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SYSTEM')")
    public ArrangementId vary(ArrangementId id, Envelope envelope, Actor by) {
        var known = arrangements.findById(id).filter(Arrangement::known).orElseThrow(() -> new ArrangementNotFound(id));
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        var varied = known.varied(new ArrangementId(UUID.randomUUID()), envelope, today, at);
        var before = known.upTo(new ArrangementId(UUID.randomUUID()), today, at);
        arrangements.saveAndFlush(known);
        before.ifPresent(arrangements::saveAndFlush);
        arrangements.saveAndFlush(varied);
        events.publishEvent(varied.varied(id, by));
        return varied.facts().id();
    }
}
