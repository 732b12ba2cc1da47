package tabard.intake;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** The applicant withdraws a case, at any point before it is granted or ends. */
@Service
public class WithdrawCase {

    private final Cases cases;
    private final ObjectProvider<BeforeWithdrawing> first;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawCase(Cases cases, ObjectProvider<BeforeWithdrawing> first, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.first = first;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @throws CaseNotFound if there is none, or it is another organisation's
     * @throws CaseNotOpen if it has ended
     * @throws tabard.kernel.Refusal if it was granted meanwhile
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void withdraw(CaseReference reference, Actor by) {
        var found = cases.findById(reference.value()).orElseThrow(() -> new CaseNotFound(reference));
        var at = clock.instant();
        found.checkOpen();
        first.forEach(check -> check.check(found.file()));
        var closed = found.close(ClosingReason.WITHDRAWN, by, at);
        cases.flush();
        events.publishEvent(new CaseWithdrawn(reference, by, at));
        events.publishEvent(closed);
    }
}
