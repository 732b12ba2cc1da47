package tabard.certificate;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A text and the language it is in, so that a screen reader does not read an English statute aloud in Welsh.
 *
 * @param foreign the language, or null where it is that of the certificate
 */
record Wording(String text, @Nullable CertificateLanguage foreign) {

    /** A text in the language of the certificate, or in none, such as a name. */
    static Wording of(String text) {
        return new Wording(text, null);
    }

    /** Marks the element with the language of this text. */
    PdfStructureElement in(PdfStructureElement element) {
        if (foreign != null) {
            element.put(PdfName.LANG, new PdfString(foreign.tag(), PdfObject.TEXT_UNICODE));
        }
        return element;
    }
}
