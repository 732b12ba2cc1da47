package tabard.endorsement;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.SchemeCode;

/**
 * Somebody has done something with an application or an entry. The words given for it are not here: they may name people.
 *
 * @param process the model that applications of the scheme follow
 * @param reviewer which accounts check it
 * @param act what was done
 * @param before where it stood
 */
public record EndorsementMoved(
        EndorsementId endorsement,
        SchemeCode scheme,
        String process,
        EndorsementScheme.Reviewer reviewer,
        Act.Kind act,
        EndorsementState before,
        Actor by,
        Instant at)
        implements DomainEvent {

    static final String PURPOSE =
            "Listing those who take part in a voluntary scheme; its pack names the lawful basis (UK GDPR art 6(1))";

    @Override
    public String stream() {
        return endorsement.stream();
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }
}
