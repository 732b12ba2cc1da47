package tabard.approval;

import java.time.LocalDate;
import tabard.evidence.DocumentId;

/**
 * What Police CPI recommends. It decides nothing: the chief officer's own finding stands, and both are kept.
 *
 * @param on the day of the recommendation
 * @param report the document in which it stands
 */
public record CpiRecommendation(boolean recommended, LocalDate on, DocumentId report, Act act) {}
