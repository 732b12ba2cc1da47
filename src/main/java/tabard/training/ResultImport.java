package tabard.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of results as it was sent and judged.
 *
 * @param sha256 of the file
 * @param keptAt when its good rows were recorded; null while it is a dry run
 */
public record ResultImport(
        UUID id,
        UUID provider,
        Way way,
        String sha256,
        String sentBy,
        Instant sentAt,
        @Nullable Instant keptAt,
        List<JudgedResult> rows) {

    /** How it came. */
    public enum Way {
        /** As CSV: first judged, then kept. */
        FILE,
        /** Signed: taken whole or refused whole. */
        SIGNED
    }

    public ResultImport {
        rows = List.copyOf(rows);
    }

    /** The rows that are kept. */
    public List<JudgedResult> good() {
        return rows.stream().filter(JudgedResult::good).toList();
    }

    /** One import without its rows. */
    public record Summary(
            UUID id, Way way, Instant sentAt, @Nullable Instant keptAt, int rows, int good) {}
}
