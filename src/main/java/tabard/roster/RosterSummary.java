package tabard.roster;

import java.time.Instant;

/**
 * An uploaded roster in the history, without its rows.
 *
 * @param good how many of its rows nothing stood in the way of
 */
public record RosterSummary(
        RosterId id, String fileName, Instant uploadedAt, RosterStatus status, int rows, int good) {}
