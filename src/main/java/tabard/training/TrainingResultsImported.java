package tabard.training;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** A provider's file of results has been kept, as many rows of it as are good. */
public record TrainingResultsImported(UUID upload, UUID provider, String sha256, int rows, Actor by, Instant at)
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
