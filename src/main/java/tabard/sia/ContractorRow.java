package tabard.sia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register of approved contractors, as somebody saw it (Private Security Industry Act 2001 s.14).
 *
 * @param asAt when it was looked at
 * @param companyNumber at Companies House; null for whoever is no company
 * @param services the security services the approval is for
 * @param approvalExpires the first day on which the approval has run out
 * @param conditions of the approval, or null
 */
public record ContractorRow(
        Instant asAt,
        String companyName,
        @Nullable String companyNumber,
        String address,
        List<String> services,
        LocalDate approvalExpires,
        @Nullable String conditions,
        Status status) {

    public ContractorRow {
        services = List.copyOf(services);
    }

    /** What the register says of the approval. A refusal or withdrawal under appeal leaves it standing (s.18). */
    public enum Status {
        APPROVED,
        EXPIRED,
        WITHDRAWN,
        NOT_FOUND
    }

    /** What it is on a day: an approval runs out by its own date. */
    public Status on(LocalDate day) {
        return status == Status.APPROVED && !day.isBefore(approvalExpires) ? Status.EXPIRED : status;
    }
}
