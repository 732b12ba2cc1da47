package tabard.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.ArrangementId;

/** The chief officer, or a delegate, has decided on an organisation. An approval makes the arrangement. */
public record OrganisationDecided(
        OrganisationApplicationId application,
        ForceCode force,
        OrganisationId organisation,
        boolean approved,
        @Nullable ArrangementId arrangement,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return application.stream();
    }

    @Override
    public String purpose() {
        return "Approving an employer of accredited people (PRA 2002 s.40)";
    }
}
