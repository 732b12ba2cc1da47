package tabard.roster;

import java.time.Instant;
import tabard.kernel.OrganisationId;

/**
 * An uploaded roster and its result, row by row.
 *
 * @param fileName as the uploader's computer called it, for showing only
 * @param uploadedBy the account
 * @param trial what the chosen forces' policies made of its good rows
 */
public record RosterFacts(
        RosterId id,
        OrganisationId organisation,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        RosterStatus status,
        RosterReading reading,
        RosterTrial trial) {}
