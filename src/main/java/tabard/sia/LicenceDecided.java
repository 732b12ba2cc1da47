package tabard.sia;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/**
 * An officer has recorded what was decided on an entry of the register.
 *
 * @param person whom it is about; null where it is nobody of ours
 */
public record LicenceDecided(
        UUID check, ForceCode force, @Nullable PersonId person, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "licence-check:" + check;
    }

    @Override
    public String purpose() {
        return "Seeing whether a licence that a role needs is in force (Private Security Industry Act 2001 s.3)";
    }
}
