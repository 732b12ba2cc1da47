package tabard.evidence;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * Sees to it that what a force puts with an organisation is that organisation's: nobody's evidence stands for somebody else
 * (data protection: a document is used for what it was sent for). One that waits for the scanner is the organisation's too.
 */
@Service
public class DocumentsOfOrganisation {

    private final Documents documents;

    DocumentsOfOrganisation(Documents documents) {
        this.documents = documents;
    }

    /** What an organisation shares with a force of one kind, as far as whoever asks may see it; not what was refused. */
    @Transactional(readOnly = true)
    public List<Document> shared(OrganisationId organisation, DocumentKind kind, ForceCode force) {
        return documents.all().stream()
                .filter(document -> document.organisation().equals(organisation))
                .filter(document -> document.kind() == kind && document.verdict() != Verdict.REFUSED)
                .filter(document -> document.sharedWith().contains(force))
                .toList();
    }

    /**
     * Refuses a document that is not the organisation's, or not shared with the force; which of the two is told to nobody.
     *
     * @throws DocumentNotOfOrganisation if so
     */
    public void require(DocumentId document, OrganisationId organisation, ForceCode force) {
        if (!Scope.SYSTEM.call(() -> documents.shared(document, organisation, force))) {
            throw new DocumentNotOfOrganisation(document);
        }
    }
}
