package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The end of an employment as it was known between two moments.
 *
 * @param to the first day on which, by what was known then, the person was no longer an employee
 */
record PastEnd(UUID employment, LocalDate to, Instant knownFrom, Instant knownTo) {}
