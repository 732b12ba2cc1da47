package tabard.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * One uploaded document, without its content.
 *
 * @param organisation whose it is
 * @param name what it was called, made fit to be shown; it stands in no address and no log
 * @param size of the content that is kept, in bytes
 * @param sha256 of that content, 64 hexadecimal digits; of a picture as drawn again, not as sent
 * @param scanner the scanner's version and the date of its signatures; null while it waits
 * @param signature what malware was found; null where none was
 * @param expiresOn the first day on which it no longer counts; null where it has no end
 * @param sharedWith the forces that may read it
 * @param replacedBy what stands in its place; null where it stands itself
 */
public record Document(
        DocumentId id,
        OrganisationId organisation,
        Subject subject,
        DocumentKind kind,
        String name,
        DocumentType type,
        int size,
        String sha256,
        Verdict verdict,
        @Nullable String scanner,
        @Nullable String signature,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable LocalDate expiresOn,
        List<ForceCode> sharedWith,
        @Nullable DocumentId replacedBy) {

    public Document {
        sharedWith = List.copyOf(sharedWith);
    }

    /** Whether it no longer counts on a day. */
    public boolean expired(LocalDate on) {
        return expiresOn != null && !on.isBefore(expiresOn);
    }
}
