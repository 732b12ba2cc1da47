package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A vetting unit has to look at a person again. */
public record ConcernOpened(
        UUID concern,
        PersonId person,
        ForceCode force,
        @Nullable OrganisationId organisation,
        ConcernKind kind,
        LocalDate dueOn,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "vetting-concern:" + concern;
    }

    @Override
    public String purpose() {
        return "Keeping a finding of suitability fresh (PRA 2002 s.41(4)(b))";
    }
}
