package tabard.sia;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/**
 * A file as it was sent and judged: who, when, which bytes, from where.
 *
 * @param source in the sender's words, such as "SIA register, looked up one by one"
 * @param kept whether its good rows have been kept
 */
public record LicenceImport(
        UUID id,
        ForceCode force,
        String source,
        String sha256,
        Actor by,
        Instant at,
        boolean kept,
        List<JudgedRow> rows) {

    public LicenceImport {
        rows = List.copyOf(rows);
    }

    /** The rows that are kept. */
    public List<JudgedRow> good() {
        return rows.stream().filter(JudgedRow::good).toList();
    }
}
