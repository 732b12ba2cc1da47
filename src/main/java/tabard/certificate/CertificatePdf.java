package tabard.certificate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.paper.PdfIdentity;
import tabard.paper.TaggedPaper;
import tabard.paper.TaggedPdf;

/** Writes a certificate as a PDF: see {@link TaggedPdf}. */
@Component
final class CertificatePdf {

    /** One without a photo. */
    byte[] write(CertificateContent content) {
        return write(content, null);
    }

    /**
     * Writes it.
     *
     * @param photo the picture whose hash the content names, JPEG or PNG; null where it names none
     */
    byte[] write(CertificateContent content, byte @Nullable [] photo) {
        var words = new CertificateWords(content.language());
        var identity = new PdfIdentity(
                content.language().tag(),
                words.say("file-title", content.number().value()),
                content.issuer().force(),
                content.issuedOn(),
                content.toString());
        return TaggedPdf.write(
                identity, footer(content, words), paper -> new CertificateLayout(content, words, paper, photo).write());
    }

    private static TaggedPaper.Footer footer(CertificateContent content, CertificateWords words) {
        return new TaggedPaper.Footer() {

            @Override
            public String left() {
                return words.say("foot", content.number().value(), String.valueOf(content.issue()));
            }

            @Override
            public String right(int page, int pages) {
                return words.say("page", String.valueOf(page), String.valueOf(pages));
            }
        };
    }
}
