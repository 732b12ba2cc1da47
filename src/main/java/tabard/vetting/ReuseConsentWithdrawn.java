package tabard.vetting;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.PersonId;

/**
 * A person no longer allows that vetting is taken from others. What was recognised before stays recognised: withdrawal does not
 * reach back (UK GDPR Article 7(3)).
 *
 * @param way {@code LINK}, or {@code RECORD} where the employer was told and records it
 */
public record ReuseConsentWithdrawn(UUID consent, PersonId person, String way, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "vetting-reuse-consent:" + consent;
    }

    @Override
    public String purpose() {
        return "Keeping the record of a consent (UK GDPR Article 7(1), (3))";
    }
}
