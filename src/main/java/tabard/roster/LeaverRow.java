package tabard.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.PersonId;

/**
 * One row of a list of leavers, and what was found.
 *
 * @param line on which it stands
 * @param staffNumber as it was typed
 * @param familyName as it was typed: it has to be that of whoever has the number
 * @param typedDay the last day as it was typed
 * @param lastDay the last day; null where it cannot be read
 * @param person whose number it is; null where nobody's
 * @param findings what stands in the way; empty for a good row
 */
public record LeaverRow(
        int line,
        String staffNumber,
        String familyName,
        String typedDay,
        @Nullable LocalDate lastDay,
        @Nullable PersonId person,
        List<RosterFinding> findings) {

    public LeaverRow {
        findings = List.copyOf(findings);
    }

    /** Whether the employment can end as the row says. */
    public boolean good() {
        return findings.isEmpty();
    }

    /** Who leaves and when, of a good row. */
    record Leaver(PersonId person, LocalDate lastDay) {}

    Leaver leaver() {
        if (person == null || lastDay == null) {
            throw new IllegalStateException("A good row says who leaves and when.");
        }
        return new Leaver(person, lastDay);
    }
}
