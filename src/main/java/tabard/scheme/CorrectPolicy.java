package tabard.scheme;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovedPolicy.Cause;

/**
 * A chief officer puts right what a version was recorded to say. Every answer given from the wrong words stays askable by
 * the moment at which it was given.
 */
@Service
public class CorrectPolicy {

    private static final int LONGEST_REASON = 500;

    private final Policies policies;
    private final CheckPolicy check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectPolicy(Policies policies, CheckPolicy check, ApplicationEventPublisher events, Clock clock) {
        this.policies = policies;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Corrects a version.
     *
     * @param version the number of the version, which it keeps
     * @param policy what it says rightly, with its days
     * @param reason what was wrong, in words for the public; it is published, so it names no person
     * @throws PolicyVersionNotFound if the force has no such version
     * @throws PolicyFaults with everything that stands against the right words
     */
    @PreAuthorize("hasRole('CHIEF_OFFICER')")
    @Transactional
    public void correct(int version, ForcePolicy policy, String reason, Actor by) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "Say in 1 to %d characters what was wrong.".formatted(LONGEST_REASON));
        }
        policies.lock(policy.force(), policy.scheme());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = policies.version(policy.force(), policy.scheme(), version, at)
                .orElseThrow(() -> new PolicyVersionNotFound(policy.force(), policy.scheme(), version));
        check.correctable(policy, version);
        policies.close(known, at);
        policies.add(new ApprovedPolicy(
                UUID.randomUUID(),
                policy.asVersion(version),
                by.id(),
                by.capacity(),
                at,
                Cause.CORRECTED,
                reason,
                at,
                null));
        events.publishEvent(new PolicyCorrected(
                policy.force(), policy.scheme(), version, policy.validFrom(), reason, by, at));
    }
}
