package tabard.endorsement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * One entry of a public list: what anybody may know, and never a contact, evidence or a note.
 *
 * @param pack the hash of the version of the pack under which it was made
 * @param shown the answers that the pack publishes, by question
 * @param since the day on which it was confirmed first
 * @param lapses the first day on which it is no longer listed if nobody confirms it again
 * @param asAt when it was last changed
 */
public record ListedEntry(
        EndorsementId id,
        SchemeCode scheme,
        String pack,
        OrganisationId organisation,
        @Nullable String variant,
        Place subject,
        Map<String, List<String>> shown,
        LocalDate since,
        LocalDate due,
        LocalDate lapses,
        boolean hidden,
        Instant asAt) {

    public ListedEntry {
        shown = Map.copyOf(shown);
    }

    /** Whether it stands on the list on a day. */
    boolean listed(LocalDate day) {
        return !hidden && !day.isBefore(since) && day.isBefore(lapses);
    }
}
