package tabard.intake;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/**
 * Ends cases with the arrangement on which an accreditation would have rested: nobody can be accredited without one (Police
 * Reform Act 2002, s.41(1)). It is done by whoever ends the arrangement, case by case as they were shown, never by itself.
 */
@Service
public class CloseCasesOfArrangement {

    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseCasesOfArrangement(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends them.
     *
     * @throws CaseNotFound if one of them is not there, or not to see
     * @throws CaseNotOpen if one of them has ended
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public void close(List<CaseReference> references, Actor by) {
        for (var reference : references) {
            var found = cases.findById(reference.value()).orElseThrow(() -> new CaseNotFound(reference));
            var closed = found.close(ClosingReason.ARRANGEMENT_ENDED, by, clock.instant());
            cases.flush();
            events.publishEvent(closed);
        }
    }
}
