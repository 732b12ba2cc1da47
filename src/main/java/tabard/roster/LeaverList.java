package tabard.roster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

/**
 * A list of leavers as it was sent and judged: who, when, which bytes.
 *
 * @param by the account that sent it
 * @param confirmedAt when the employments of its good rows ended in the record; null while it waits
 */
public record LeaverList(
        RosterId id,
        OrganisationId organisation,
        String fileName,
        String sha256,
        String by,
        Instant at,
        @Nullable Instant confirmedAt,
        List<LeaverRow> rows) {

    public LeaverList {
        rows = List.copyOf(rows);
    }

    /** The rows that can end as they say. */
    public List<LeaverRow> good() {
        return rows.stream().filter(LeaverRow::good).toList();
    }

    LeaversUploaded uploaded(Actor actor) {
        return new LeaversUploaded(id, organisation, sha256, rows.size(), good().size(), actor, at);
    }

    /**
     * A list in the history, without its rows.
     *
     * @param good how many of its rows nothing stood in the way of
     */
    public record Summary(RosterId id, String fileName, Instant at, boolean confirmed, int rows, int good) {}
}
