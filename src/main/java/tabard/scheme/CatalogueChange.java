package tabard.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.SchemeCode;
import tabard.powers.LawChange;

/**
 * A recorded change of the law.
 *
 * @param corrects the change whose place it takes, if any
 * @param knownFrom when it was recorded
 * @param knownTo when it was found to be wrong; null while it holds
 */
public record CatalogueChange(
        CatalogueChangeId id,
        SchemeCode scheme,
        LawChange change,
        @Nullable CatalogueChangeId corrects,
        Instant knownFrom,
        @Nullable Instant knownTo,
        Actor by) {

    /** Whether it was known, and not yet found to be wrong, at a moment. */
    public boolean knownAt(Instant moment) {
        return !knownFrom.isAfter(moment) && (knownTo == null || knownTo.isAfter(moment));
    }
}
