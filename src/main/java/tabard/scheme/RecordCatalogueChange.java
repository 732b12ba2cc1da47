package tabard.scheme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.SchemeCode;
import tabard.powers.LawChange;
import tabard.powers.LawChangeRefused;

/**
 * Records that the law has changed, or that what was recorded of it was wrong. No grant is touched: what the law ends, it
 * ends on its own day, whoever is asked from then on.
 */
@Service
public class RecordCatalogueChange {

    private final Schemes schemes;
    private final CatalogueChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordCatalogueChange(Schemes schemes, CatalogueChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.schemes = schemes;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a change on top of those known.
     *
     * @param corrects the change whose place it takes; null where it takes none
     * @throws LawChangeRefused if the law as it is known does not allow for it
     * @throws CatalogueChangeNotFound if the change to correct is not there or no longer holds
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    @Transactional
    public CatalogueChangeId record(
            SchemeCode scheme, LawChange change, @Nullable CatalogueChangeId corrects, Actor by) {
        var at = now();
        var known = known(scheme, corrects, at);
        var added =
                new CatalogueChange(new CatalogueChangeId(UUID.randomUUID()), scheme, change, corrects, at, null, by);
        known.add(added);
        var version = LawInTime.changed(schemes.pack(scheme), known).powers().version();
        if (corrects != null) {
            changes.close(corrects, at);
        }
        changes.add(added);
        events.publishEvent(new CatalogueChangeRecorded(
                scheme,
                added.id(),
                change.power(),
                change.countries(),
                change.kind(),
                change.effective(),
                version,
                corrects,
                by,
                at));
        return added.id();
    }

    /**
     * Takes back a change that was none.
     *
     * @throws LawChangeRefused if a later one rests on it
     * @throws CatalogueChangeNotFound if it is not there or no longer holds
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    @Transactional
    public void withdraw(CatalogueChangeId id, Actor by) {
        var scheme = changes.find(id)
                .orElseThrow(() -> new CatalogueChangeNotFound(id))
                .scheme();
        var at = now();
        var known = known(scheme, id, at);
        var version = LawInTime.changed(schemes.pack(scheme), known).powers().version();
        changes.close(id, at);
        events.publishEvent(new CatalogueChangeWithdrawn(scheme, id, version, by, at));
    }

    /** What is known of a scheme without the one that no longer holds. */
    private List<CatalogueChange> known(SchemeCode scheme, @Nullable CatalogueChangeId without, Instant at) {
        changes.lock(scheme);
        var known = new ArrayList<>(
                changes.of(scheme).stream().filter(change -> change.knownAt(at)).toList());
        if (without != null) {
            var wrong = known.stream()
                    .filter(change -> change.id().equals(without))
                    .findFirst()
                    .orElseThrow(() -> new CatalogueChangeNotFound(without));
            if (!wrong.knownFrom().isBefore(at)) {
                throw new LawChangeRefused(
                        "corrects", "That change was recorded at this very moment. Correct it at a later one.");
            }
            known.remove(wrong);
        }
        return known;
    }

    /** No finer than the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
