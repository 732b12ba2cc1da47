package tabard.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Period;

/**
 * Days for which an employment or an arrangement stood, as it was known between two moments.
 *
 * @param knownTo from when it was known otherwise; null where it is known so still
 */
public record Tenure(
        Period days, Instant knownFrom, @Nullable Instant knownTo) {}
