package tabard.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** A force approves a training provider no longer, from a day on. Results of the days before stay good. */
@Service
public class EndProviderApproval {

    private final Providers providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndProviderApproval(Providers providers, ApplicationEventPublisher events, Clock clock) {
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends it, once.
     *
     * @param to the first day on which it no longer is, today at the earliest
     * @throws ProviderNotFound if the force has no such approval
     * @throws ProviderRefused if it has been ended already, or that day is not within it
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void end(UUID approval, ForceCode force, LocalDate to, Actor by) {
        var known = providers.approval(approval);
        if (!known.force().equals(force)) {
            throw new ProviderNotFound(approval.toString());
        }
        if (to.isBefore(LocalDate.now(clock))) {
            throw new ProviderRefused("%s is over. What was approved then stays so.".formatted(to));
        }
        var at = clock.instant();
        if (!providers.end(approval, to, by, at)) {
            throw new ProviderRefused(
                    "The approval has been ended already, or %s is not a day after its first and before its last."
                            .formatted(to));
        }
        events.publishEvent(new TrainingProviderApprovalEnded(known.provider(), force, to, by, at));
    }
}
