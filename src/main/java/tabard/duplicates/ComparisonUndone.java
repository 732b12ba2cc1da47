package tabard.duplicates;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** What was found of two records is taken back; that it was found stays on record. */
public record ComparisonUndone(FindingId finding, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "records:" + finding;
    }

    @Override
    public String purpose() {
        return "Keeping one record of a person";
    }
}
