package tabard.duplicates;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** An officer has found two records to be one person's, or two people's. Neither record is changed by it. */
public record RecordsCompared(FindingId finding, ForceCode force, Pair pair, boolean same, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "records:" + finding;
    }

    @Override
    public String purpose() {
        return "Keeping one record of a person";
    }
}
