package tabard.notice;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A notice as it was made.
 *
 * @param template from which, with its version
 * @param person whom it is about; null where it is about all people of an employer
 * @param force null where it is of no one force
 * @param sha256 of the PDF, in hexadecimal, as it stands on the ledger
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        Recipient recipient,
        String template,
        Locale language,
        @Nullable PersonId person,
        OrganisationId organisation,
        @Nullable ForceCode force,
        @Nullable CaseReference caseReference,
        @Nullable AccreditationNumber number,
        NoticeContent content,
        String sha256,
        Instant madeAt) {

    /** What it is called as a file. */
    public String fileName() {
        return "notice-%s.pdf".formatted(id.toString().substring(0, 8));
    }
}
