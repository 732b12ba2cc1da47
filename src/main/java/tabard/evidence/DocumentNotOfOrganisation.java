package tabard.evidence;

import tabard.kernel.Refusal;

/** A document was named that is not the organisation's, or that it does not share with the force. */
public final class DocumentNotOfOrganisation extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentNotOfOrganisation(DocumentId document) {
        super(
                "document-not-of-organisation",
                "Document %s is not one of this organisation that your force may read. File it with the organisation, or name"
                                .formatted(document)
                        + " one that is.");
    }
}
