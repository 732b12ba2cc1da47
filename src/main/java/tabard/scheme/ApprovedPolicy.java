package tabard.scheme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.powers.ForcePolicy;

/**
 * What a version of a policy said while it was known to say so.
 *
 * @param approvedBy the account of the chief officer
 * @param capacity in what capacity
 * @param approvedAt when these words were approved
 * @param cause why this became known
 * @param reason why it was corrected; null where it was not
 * @param knownFrom since when it is known
 * @param knownTo the first moment at which something else was known instead, or null
 */
public record ApprovedPolicy(
        UUID id,
        ForcePolicy policy,
        String approvedBy,
        String capacity,
        Instant approvedAt,
        Cause cause,
        @Nullable String reason,
        Instant knownFrom,
        @Nullable Instant knownTo) {

    /** Why something became known of a version. */
    public enum Cause {
        /** The version was approved. */
        APPROVED,
        /** The next version was approved, and this one ends where it begins. */
        SUCCEEDED,
        /** The version had been recorded wrongly. */
        CORRECTED
    }

    /** The number of the version. */
    public int version() {
        var version = policy.version();
        if (version == null) {
            throw new IllegalStateException("An approved policy has a version.");
        }
        return version;
    }
}
