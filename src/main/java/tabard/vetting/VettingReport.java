package tabard.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.powers.VettingLevel;

/**
 * What a vetting officer records.
 *
 * @param level the level cleared to, where cleared
 * @param granted the day of the outcome
 * @param expires the first day on which a clearance is out of date; null where no end is dated
 * @param restrictions whether the clearance is subject to restrictions
 * @param reference the unit's own reference
 * @param disclosableReason what may be told to the person
 * @param restrictedReason what stays in the vetting unit
 */
public record VettingReport(
        VettingOutcome outcome,
        @Nullable VettingLevel level,
        LocalDate granted,
        @Nullable LocalDate expires,
        boolean restrictions,
        @Nullable String reference,
        @Nullable String disclosableReason,
        @Nullable String restrictedReason) {

    /** Checks what a form cannot: that the parts belong together. */
    void check(VettingLevel needed, LocalDate today) {
        if (granted.isAfter(today)) {
            throw new OutcomeIncomplete("The outcome is dated %s, which is yet to come.".formatted(granted));
        }
        if (expires != null && !expires.isAfter(granted)) {
            throw new OutcomeIncomplete("The clearance expires on %s, which is not after %s. Give the days in order."
                    .formatted(expires, granted));
        }
        if (outcome == VettingOutcome.CLEARED && (level == null || level.compareTo(needed) < 0)) {
            throw new OutcomeIncomplete(
                    "The case needs %s. Record a clearance at that level or a higher one.".formatted(needed));
        }
    }
}
