package tabard.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;

/**
 * A force's approval of a training provider. A result counts for a force whose approval its day lies in; it stays good when the
 * approval has ended since.
 *
 * @param to the first day on which it no longer is; null where no end is dated
 */
public record ProviderApproval(
        UUID id,
        UUID provider,
        ForceCode force,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Tells whether it has begun and not ended. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
