package tabard.evidence;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

/**
 * A force files a document about an organisation it deals with: a report of Police CPI, a protocol that both have signed.
 * It is the organisation's from then on, which sees it too; no other force does.
 */
@Service
public class FileDocument {

    private final ReceivedFiles files;
    private final Documents documents;
    private final DocumentsView view;

    FileDocument(ReceivedFiles files, Documents documents, DocumentsView view) {
        this.files = files;
        this.documents = documents;
        this.view = view;
    }

    /**
     * Keeps the document, and gives it as it now is: where it waits, nobody at the force sees it before it is found clean.
     *
     * @throws DocumentRefused if the file will not do; then nothing is kept
     * @throws MalwareFound if malware was found; the file is not kept
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public Document file(OrganisationId organisation, DocumentKind kind, SentFile file, Actor by) {
        var force = SignedIn.current().force();
        if (force == null || !documents.dealsWith(force, organisation)) {
            throw new AccessDeniedException("The force does not deal with this organisation.");
        }
        var subject = new Subject(Subject.Kind.ORGANISATION, organisation.toString());
        var asked = new NewDocument(organisation, subject, kind, null, Set.of(force));
        // The row is the organisation's, which no force may write: that the force deals with it was asked above.
        return Scope.SYSTEM.call(() -> view.get(files.take(asked, file, null, by)));
    }
}
