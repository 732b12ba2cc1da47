package tabard.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A force approves a training provider no longer, from a day on. */
public record TrainingProviderApprovalEnded(UUID provider, ForceCode force, LocalDate to, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "training-provider:" + provider;
    }

    @Override
    public String purpose() {
        return "Finding whether a person is adequately trained (PRA 2002 s.41(4)(d))";
    }
}
