package tabard.scheme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovedPolicy.Cause;

/** A chief officer, or a delegate in date, approves what the force permits (PRA 2002 ss.40(1), 41(3)-(4)). */
@Service
public class ApprovePolicy {

    private final Policies policies;
    private final CheckPolicy check;
    private final DecidingAuthority authorities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovePolicy(
            Policies policies,
            CheckPolicy check,
            DecidingAuthority authorities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policies = policies;
        this.check = check;
        this.authorities = authorities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves the next version, which takes effect on its own first day. The version in effect until then ends there, as
     * is known from now on; that it was thought to go on stays askable.
     *
     * @param policy its version may be left out
     * @return the number of the version
     * @throws tabard.authority.NoAuthorityInDate if whoever approves is neither the chief officer nor a delegate in date
     * @throws PolicyFaults with everything that stands against it
     */
    @PreAuthorize("hasAnyRole('CHIEF_OFFICER', 'OFFICER')")
    @Transactional
    public int approve(ForcePolicy policy, Actor approver) {
        var by = authorities
                .require(policy.force(), DelegatedDecision.POLICY_APPROVAL, approver)
                .actor();
        policies.lock(policy.force(), policy.scheme());
        check.approvable(policy);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var version = policies.nextVersion(policy.force(), policy.scheme());
        policies.history(policy.force(), policy.scheme(), at).stream()
                .filter(known -> known.policy().inEffectOn(policy.validFrom()))
                .forEach(known -> succeeded(known, policy, by, at));
        policies.add(new ApprovedPolicy(
                UUID.randomUUID(),
                policy.asVersion(version),
                by.id(),
                by.capacity(),
                at,
                Cause.APPROVED,
                null,
                at,
                null));
        events.publishEvent(new PolicyApproved(policy.force(), policy.scheme(), version, policy.validFrom(), by, at));
        return version;
    }

    private void succeeded(ApprovedPolicy known, ForcePolicy next, Actor by, Instant at) {
        policies.close(known, at);
        policies.add(new ApprovedPolicy(
                UUID.randomUUID(),
                known.policy().endingOn(next.validFrom()),
                known.approvedBy(),
                known.capacity(),
                known.approvedAt(),
                Cause.SUCCEEDED,
                null,
                at,
                null));
        events.publishEvent(
                new PolicySucceeded(next.force(), next.scheme(), known.version(), next.validFrom(), by, at));
    }
}
