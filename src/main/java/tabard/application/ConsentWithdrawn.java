package tabard.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A person has taken their consent back.
 *
 * @param application the application it was sent with; null where none was sent yet
 */
public record ConsentWithdrawn(
        UUID consent,
        OrganisationId organisation,
        PersonId person,
        @Nullable UUID application,
        Consent.WithdrawnBy way,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "consent:" + consent;
    }

    @Override
    public String purpose() {
        return "Keeping the record of a consent (UK GDPR Article 7(1), (3))";
    }
}
