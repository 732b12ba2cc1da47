package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.ForceCode;

/**
 * From when on a vetting unit asks for yearly declarations, or does not.
 *
 * @param from the day on which the unit has said so
 */
public record DeclarationTerms(ForceCode force, boolean asked, LocalDate from, Instant knownFrom) {}
