package tabard.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * A document has been received and judged; where malware was found, it was not kept.
 *
 * @param content commits to the SHA-256 of the content, under the salt that is kept beside it
 * @param size in bytes
 * @param replaces the document in whose place it stands from now on
 */
public record DocumentUploaded(
        DocumentId document,
        OrganisationId organisation,
        Subject subject,
        DocumentKind kind,
        DocumentType type,
        Commitment content,
        int size,
        Verdict verdict,
        @Nullable LocalDate expiresOn,
        List<ForceCode> sharedWith,
        @Nullable DocumentId replaces,
        Actor by,
        Instant at)
        implements DomainEvent {

    public DocumentUploaded {
        sharedWith = List.copyOf(sharedWith);
    }

    @Override
    public String stream() {
        return "document:" + document;
    }

    @Override
    public String purpose() {
        return "Keeping the evidence for an accreditation scheme";
    }
}
