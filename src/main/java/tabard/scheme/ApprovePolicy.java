package tabard.scheme;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;

/** A chief officer approves what the force permits (PRA 2002 ss.40(1), 41(3)-(4)). */
@Service
public class ApprovePolicy {

    private final Policies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovePolicy(Policies policies, ApplicationEventPublisher events, Clock clock) {
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves a version, which takes effect on its own first day.
     *
     * @throws IllegalArgumentException if the policy is a draft without a version
     */
    @PreAuthorize("hasRole('CHIEF_OFFICER')")
    @Transactional
    public void approve(ForcePolicy policy, Actor by) {
        var version = policy.version();
        if (version == null) {
            throw new IllegalArgumentException("A policy that is approved has a version.");
        }
        var at = clock.instant();
        policies.add(new Policies.ApprovedPolicy(policy, by.id(), by.capacity(), at));
        events.publishEvent(new PolicyApproved(policy.force(), policy.scheme(), version, policy.validFrom(), by, at));
    }
}
