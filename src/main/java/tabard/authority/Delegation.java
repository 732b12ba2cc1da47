package tabard.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;

/**
 * One entry of the register: who may decide for the chief officer, what, from when to when, by which instrument.
 *
 * @param delegate the account of whoever may decide
 * @param name of the delegate, as it was when recorded
 * @param period from its first day up to, and not including, its end; the end is always dated
 * @param instrument the reference of the written instrument
 * @param endedOn the first day on which it no longer stands, where it was ended early
 * @param endReason why it was ended early
 */
public record Delegation(
        DelegationId id,
        ForceCode force,
        String delegate,
        String name,
        Set<DelegatedDecision> decisions,
        Period period,
        String instrument,
        String recordedBy,
        Instant recordedAt,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    public Delegation {
        decisions = Set.copyOf(decisions);
    }

    /** Whether it stands on a day. */
    public boolean standsOn(LocalDate day) {
        return period.contains(day) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Whether somebody may decide something by it on a day. */
    boolean covers(String account, DelegatedDecision decision, LocalDate day) {
        return delegate.equals(account) && decisions.contains(decision) && standsOn(day);
    }
}
