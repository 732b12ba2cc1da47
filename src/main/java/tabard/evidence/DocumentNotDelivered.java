package tabard.evidence;

import tabard.kernel.Refusal;

/** The document has not been found clean, and is delivered to nobody, not even to whoever sent it. */
class DocumentNotDelivered extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentNotDelivered(Verdict verdict) {
        super(
                "document-not-delivered",
                verdict == Verdict.REFUSED
                        ? "Malware was found in this document, and it was not kept."
                        : "This document waits for the malware scanner. It can be downloaded when it has been found clean.");
    }
}
