package tabard.application;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * An invitation of one person to answer for themselves, once.
 *
 * @param powers what is asked of each force, as it was when the invitation was made
 * @param expiresAt from when on it is no good
 * @param usedAt when it was answered; null until then
 * @param revokedAt when another took its place; null while it stands
 */
public record CandidateInvitation(
        UUID id,
        UUID draft,
        OrganisationId organisation,
        PersonId person,
        SchemeCode scheme,
        Map<ForceCode, Set<PowerCode>> powers,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public CandidateInvitation {
        powers = Map.copyOf(powers);
    }

    /** The key of the e-mail that brings its link, where one does. */
    public String emailKey() {
        return "invitation:" + id;
    }

    /** Whether it can be answered at a moment. */
    public boolean good(Instant at) {
        return usedAt == null && revokedAt == null && at.isBefore(expiresAt);
    }
}
