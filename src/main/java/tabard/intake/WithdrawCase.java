package tabard.intake;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** The applicant withdraws a case, at any point before it ends. */
@Service
public class WithdrawCase {

    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawCase(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @throws CaseNotFound if there is none, or it is another organisation's
     * @throws CaseNotOpen if it has ended
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void withdraw(CaseReference reference, Actor by) {
        var found = cases.findById(reference.value()).orElseThrow(() -> new CaseNotFound(reference));
        var at = clock.instant();
        var closed = found.close(ClosingReason.WITHDRAWN, by, at);
        cases.flush();
        events.publishEvent(new CaseWithdrawn(reference, by, at));
        events.publishEvent(closed);
    }
}
