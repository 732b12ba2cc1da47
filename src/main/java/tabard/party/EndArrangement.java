package tabard.party;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A force says when an arrangement ends: every accreditation that rests on it ends with it, by law (s.41(8)(b)). */
@Service
public class EndArrangement {

    private final Arrangements arrangements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndArrangement(Arrangements arrangements, ApplicationEventPublisher events, Clock clock) {
        this.arrangements = arrangements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the end; what was known before stays on record. It may be recorded again where it was wrong.
     *
     * @param end the first day on which it no longer stands
     * @return the arrangement as it is known from now on
     * @throws ArrangementNotFound if there is none that is known so still
     * @throws ArrangementEndsBeforeItBegins if the end is not after the first day
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SYSTEM')")
    public ArrangementId end(ArrangementId id, LocalDate end, Actor by) {
        var known = arrangements.findById(id).filter(Arrangement::known).orElseThrow(() -> new ArrangementNotFound(id));
        var at = clock.instant();
        var ended = known.beginsOn(end) ? unvaried(known, at) : Optional.<Arrangement>empty();
        var result = ended.orElseGet(() -> {
            var dated = known.endingOn(new ArrangementId(UUID.randomUUID()), end, at);
            arrangements.saveAndFlush(known);
            return arrangements.saveAndFlush(dated);
        });
        events.publishEvent(result.ended(id, by, at));
        return result.facts().id();
    }

    /** One that ends on the day on which it was varied ends as it was before: the new envelope has no day. */
    private Optional<Arrangement> unvaried(Arrangement known, Instant at) {
        var before = arrangements.findByOrganisation(known.facts().organisation(), at).stream()
                .filter(other -> other.leadsTo(known))
                .findFirst();
        before.ifPresent(_ -> {
            known.never(at);
            arrangements.saveAndFlush(known);
        });
        return before;
    }
}
