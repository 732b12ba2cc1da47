package tabard.training;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A training provider has got an account that acts for it. */
public record TrainingProviderRegistered(UUID provider, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "training-provider:" + provider;
    }

    @Override
    public String purpose() {
        return "Finding whether a person is adequately trained (PRA 2002 s.41(4)(d))";
    }
}
