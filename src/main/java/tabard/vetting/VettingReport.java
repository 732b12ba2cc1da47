package tabard.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.powers.VettingLevel;

/**
 * What a vetting officer records.
 *
 * @param level the national level cleared to, where cleared
 * @param label the force's own name of the level in place of a national one, such as {@code NPPV 1.5}
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
        @Nullable String label,
        LocalDate granted,
        @Nullable LocalDate expires,
        boolean restrictions,
        @Nullable String reference,
        @Nullable String disclosableReason,
        @Nullable String restrictedReason) {

    /** An outcome at a national level, or at none. */
    public VettingReport(
            VettingOutcome outcome,
            @Nullable VettingLevel level,
            LocalDate granted,
            @Nullable LocalDate expires,
            boolean restrictions,
            @Nullable String reference,
            @Nullable String disclosableReason,
            @Nullable String restrictedReason) {
        this(outcome, level, null, granted, expires, restrictions, reference, disclosableReason, restrictedReason);
    }

    /** Says nothing of the reasons, wherever a record is written out, as a log does. */
    @Override
    public String toString() {
        return "VettingReport[%s]".formatted(outcome);
    }

    /** Checks what a form cannot: that the parts belong together. */
    void check(LocalDate today) {
        if (granted.isAfter(today)) {
            throw new OutcomeIncomplete("The outcome is dated %s, which is yet to come.".formatted(granted));
        }
        if (expires != null && !expires.isAfter(granted)) {
            throw new OutcomeIncomplete("The clearance expires on %s, which is not after %s. Give the days in order."
                    .formatted(expires, granted));
        }
        if (level != null && label != null) {
            throw new OutcomeIncomplete("Give a national level or the force's own, not both.");
        }
    }
}
