package tabard.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tabard.kernel.Actor;

/** An organisation sends another document in the place of one; the older one stays, and says what replaced it. */
@Service
public class ReplaceDocument {

    private final ReceivedFiles files;
    private final DocumentsView documents;

    ReplaceDocument(ReceivedFiles files, DocumentsView documents) {
        this.files = files;
        this.documents = documents;
    }

    /**
     * Keeps the new document: of the same kind, about the same subject, shared with the same forces.
     *
     * @param expiresOn the first day on which the new one no longer counts; null where it has no end
     * @throws DocumentAlreadyReplaced if another stands in its place already
     * @throws DocumentRefused if the file will not do; then the older one still stands
     * @throws MalwareFound if malware was found; then the older one still stands
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public DocumentId replace(DocumentId document, SentFile file, @Nullable LocalDate expiresOn, Actor by) {
        var older = documents.get(document);
        if (older.replacedBy() != null || older.verdict() == Verdict.REFUSED) {
            throw new DocumentAlreadyReplaced();
        }
        var asked = new NewDocument(
                older.organisation(), older.subject(), older.kind(), expiresOn, Set.copyOf(older.sharedWith()));
        return files.take(asked, file, document, by);
    }
}
