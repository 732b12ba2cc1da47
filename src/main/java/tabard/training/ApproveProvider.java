package tabard.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/**
 * A force approves a training provider, from a day on: its results then count for that force. The chief officer must be
 * satisfied that a person is adequately trained (PRA 2002 s.41(4)(d)); whose word that rests on is the force's to say.
 */
@Service
public class ApproveProvider {

    private final Providers providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApproveProvider(Providers providers, ApplicationEventPublisher events, Clock clock) {
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves it.
     *
     * @param to the first day on which it no longer is; null where no end is dated
     * @throws ProviderNotFound if there is no such provider
     * @throws ProviderRefused if the days are out of order, or the force approves it within them already
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SYSTEM')")
    @Transactional
    public ProviderApproval approve(UUID provider, ForceCode force, LocalDate from, @Nullable LocalDate to, Actor by) {
        if (to != null && !to.isAfter(from)) {
            throw new ProviderRefused(
                    "The approval ends on %s, which is not after %s. Give the days in order.".formatted(to, from));
        }
        var at = clock.instant();
        var approval =
                new ProviderApproval(UUID.randomUUID(), providers.get(provider).id(), force, from, to);
        if (!providers.add(approval, by, at)) {
            throw new ProviderRefused("This force approves the provider within those days already.");
        }
        events.publishEvent(new TrainingProviderApproved(provider, force, from, to, by, at));
        return approval;
    }
}
