package tabard.sia;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * A file of the register of approved contractors as it was sent and judged.
 *
 * @param by the account that sent it
 * @param kept whether its good rows have been kept
 */
public record ContractorImport(
        UUID id,
        ForceCode force,
        String source,
        String sha256,
        String by,
        Instant at,
        boolean kept,
        List<Judged> rows) {

    public ContractorImport {
        rows = List.copyOf(rows);
    }

    /**
     * One row and what was found.
     *
     * @param row null where it cannot be read
     * @param organisation whose company number it is, if an employer here has it
     */
    public record Judged(
            int line,
            @Nullable ContractorRow row,
            List<String> problems,
            @Nullable OrganisationId organisation) {

        public Judged {
            problems = List.copyOf(problems);
        }

        /** Whether it has been read. */
        public boolean good() {
            return row != null;
        }
    }

    /** The rows that were read. */
    public List<Judged> good() {
        return rows.stream().filter(Judged::good).toList();
    }
}
