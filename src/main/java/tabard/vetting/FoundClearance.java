package tabard.vetting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tabard.powers.Facts;
import tabard.powers.Treatment;
import tabard.powers.VettingLevel;

/**
 * A clearance of another authority, and what a force does with it.
 *
 * @param countsAs the national level it counts as for the force
 * @param treatment what the force's matrix says
 * @param until the first day on which it is no longer good for the force; empty where no end is dated
 */
public record FoundClearance(
        UUID id, Facts.Clearance clearance, VettingLevel countsAs, Treatment treatment, Optional<LocalDate> until) {

    /** The authority that gave it. */
    String authority() {
        return String.valueOf(clearance.authority());
    }
}
