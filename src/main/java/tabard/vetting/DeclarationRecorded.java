package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** A yearly declaration was recorded; where something has changed, a concern tells it. */
public record DeclarationRecorded(
        PersonId person, ForceCode force, @Nullable OrganisationId organisation, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "vetting-declaration:%s:%s".formatted(person, force);
    }

    @Override
    public String purpose() {
        return "Keeping a finding of suitability fresh (PRA 2002 s.41(4)(b))";
    }
}
