package tabard.evidence;

import tabard.kernel.Refusal;

/** Another document stands in this one's place. */
class DocumentAlreadyReplaced extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentAlreadyReplaced() {
        super(
                "document-already-replaced",
                "This document has been replaced already. Replace the one that replaced it.");
    }
}
