package tabard.endorsement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * An organisation has applied under a scheme without powers.
 *
 * @param process the model that the application follows
 * @param reviewer which accounts check it
 * @param pack the hash of the version of the pack that it keeps
 */
public record EndorsementApplied(
        EndorsementId endorsement,
        SchemeCode scheme,
        String process,
        EndorsementScheme.Reviewer reviewer,
        String pack,
        OrganisationId organisation,
        @Nullable ForceCode force,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return endorsement.stream();
    }

    @Override
    public String purpose() {
        return EndorsementMoved.PURPOSE;
    }
}
