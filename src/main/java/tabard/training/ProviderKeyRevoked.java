package tabard.training;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A key of a provider is no good any more. */
public record ProviderKeyRevoked(UUID provider, String kid, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "training-provider:" + provider;
    }

    @Override
    public String purpose() {
        return "Finding whether a person is adequately trained (PRA 2002 s.41(4)(d))";
    }
}
