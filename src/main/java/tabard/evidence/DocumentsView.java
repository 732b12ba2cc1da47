package tabard.evidence;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;

/** What documents there are, without their content: an organisation's own, and for a force the clean ones shared with it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR', 'SYSTEM')")
public class DocumentsView {

    private final Documents documents;

    DocumentsView(Documents documents) {
        this.documents = documents;
    }

    /** All that are in sight, the latest first. */
    public List<Document> all() {
        return documents.all();
    }

    /** Those of one organisation, the latest first. */
    public List<Document> of(OrganisationId organisation) {
        return documents.all().stream()
                .filter(document -> document.organisation().equals(organisation))
                .toList();
    }

    /**
     * One document.
     *
     * @throws DocumentNotFound if there is none, or it is not for this account
     */
    public Document get(DocumentId document) {
        return documents.find(document).orElseThrow(() -> new DocumentNotFound(document));
    }
}
