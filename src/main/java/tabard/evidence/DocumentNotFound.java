package tabard.evidence;

import tabard.kernel.Refusal;

/** The document is not there, or not for this account to see. */
class DocumentNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentNotFound(DocumentId document) {
        super("document-not-found", "There is no document %s.".formatted(document));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
