package tabard.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A force has approved a training provider from a day on. */
public record TrainingProviderApproved(
        UUID provider,
        ForceCode force,
        LocalDate from,
        @Nullable LocalDate to,
        Actor by,
        Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "training-provider:" + provider;
    }

    @Override
    public String purpose() {
        return "Finding whether a person is adequately trained (PRA 2002 s.41(4)(d))";
    }
}
