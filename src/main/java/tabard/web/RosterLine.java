package tabard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tabard.roster.RosterFacts;
import tabard.roster.RosterField;
import tabard.roster.RosterMessages;
import tabard.roster.RosterRow;
import tabard.roster.RosterSummary;

/**
 * One row of a roster and its result, in words.
 *
 * @param reasons what stands in the way; empty for a good row
 * @param said what each of the chosen forces would say of a good row
 */
record RosterLine(
        int line, String name, String staffNumber, boolean good, List<String> reasons, List<RosterVerdict.Short> said) {

    /** One uploaded roster in the history, or above its rows. */
    record Summary(
            String id, String fileName, LocalDate uploaded, String status, int good, int refused, List<String> notes) {

        static Summary of(RosterSummary roster, LocalDate uploaded) {
            return new Summary(
                    roster.id().toString(),
                    roster.fileName(),
                    uploaded,
                    roster.status().name(),
                    roster.good(),
                    roster.rows() - roster.good(),
                    List.of());
        }

        static Summary of(RosterFacts roster, LocalDate uploaded, Locale locale) {
            int good = roster.reading().good().size();
            return new Summary(
                    roster.id().toString(),
                    roster.fileName(),
                    uploaded,
                    roster.status().name(),
                    good,
                    roster.reading().rows().size() - good,
                    roster.reading().notes().stream()
                            .map(note -> RosterMessages.labelled(note, locale))
                            .toList());
        }

        /** The colour of the tag of its status. */
        public String colour() {
            return switch (status) {
                case "CONFIRMED" -> "green";
                case "UNDONE" -> "grey";
                default -> "yellow";
            };
        }
    }

    RosterLine {
        reasons = List.copyOf(reasons);
        said = List.copyOf(said);
    }

    static RosterLine of(RosterRow row, List<RosterVerdict.Short> said, Locale locale) {
        return new RosterLine(
                row.line(),
                "%s %s"
                        .formatted(row.cell(RosterField.GIVEN_NAME), row.cell(RosterField.FAMILY_NAME))
                        .strip(),
                row.cell(RosterField.STAFF_NUMBER),
                row.good(),
                row.findings().stream()
                        .map(finding -> RosterMessages.labelled(finding, locale))
                        .toList(),
                said);
    }
}
