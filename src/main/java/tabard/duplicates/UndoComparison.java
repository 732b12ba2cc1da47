package tabard.duplicates;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** An officer takes back what was found of two records. */
@Service
public class UndoComparison {

    private final Findings findings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoComparison(Findings findings, ApplicationEventPublisher events, Clock clock) {
        this.findings = findings;
        this.events = events;
        this.clock = clock;
    }

    /** Takes it back, with a reason; the two are suggested again if they still look alike. */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void undo(FindingId finding, String reason, Actor by) {
        var now = clock.instant();
        if (!findings.undo(finding, reason, by, now)) {
            throw new RecordsNotInSight();
        }
        events.publishEvent(new ComparisonUndone(finding, by, now));
    }
}
