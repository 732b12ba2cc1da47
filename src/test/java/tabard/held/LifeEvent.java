package tabard.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that happens to an accreditation, and when it is recorded. */
sealed interface LifeEvent {

    Instant recordedAt();

    /** On which terms a power is given; a square, where it is confined to one, is {@code west, south, east, north}. */
    record Terms(String power, List<String> offences, double @Nullable [] square) {}

    record Granted(Instant recordedAt, LocalDate from, LocalDate to, List<Terms> terms) implements LifeEvent {}

    record Varied(Instant recordedAt, Instant servedAt, List<Terms> put, Set<String> removed) implements LifeEvent {}

    record Withdrawn(Instant recordedAt, Instant servedAt) implements LifeEvent {}

    record StoodDown(Instant recordedAt, Instant servedAt) implements LifeEvent {}

    record StoodUp(Instant recordedAt, Instant servedAt) implements LifeEvent {}

    record Replaced(Instant recordedAt, LocalDate from) implements LifeEvent {}

    /** The person leaves: {@code end} is the first day no longer employed. */
    record Left(Instant recordedAt, LocalDate end) implements LifeEvent {}

    /** The person comes back. */
    record CameBack(Instant recordedAt, LocalDate from) implements LifeEvent {}

    /** The arrangement's end is recorded, or recorded otherwise; null where it is taken back. */
    record ArrangementEnds(Instant recordedAt, @Nullable LocalDate end) implements LifeEvent {}

    /** What had been recorded of the first terms was wrong: these were right all the time. */
    record Corrected(Instant recordedAt, Map<String, Terms> terms) implements LifeEvent {}
}
