package tabard.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A link by which one person reads what is held about them.
 *
 * @param expiresAt from when on it is no good
 * @param revokedAt when another took its place; null while it stands
 */
public record RecordLink(
        UUID id,
        OrganisationId organisation,
        PersonId person,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether it may be read by at a moment. */
    public boolean good(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }
}
