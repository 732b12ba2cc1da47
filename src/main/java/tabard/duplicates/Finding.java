package tabard.duplicates;

import java.time.Instant;

/**
 * What an officer has found of two records.
 *
 * @param same whether they are one person's
 * @param foundBy the account
 */
public record Finding(FindingId id, Pair pair, boolean same, String reason, String foundBy, Instant foundAt) {}
