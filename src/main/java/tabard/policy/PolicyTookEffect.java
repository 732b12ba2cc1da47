package tabard.policy;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/** The first day of an approved policy has come. */
public record PolicyTookEffect(
        PolicyDraftId draft, ForceCode force, SchemeCode scheme, int version, LocalDate validFrom, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return draft.stream();
    }

    @Override
    public String purpose() {
        return "Deciding which powers a force permits (PRA 2002 s.40)";
    }
}
