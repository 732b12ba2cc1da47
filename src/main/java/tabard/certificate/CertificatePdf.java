package tabard.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/**
 * Writes a certificate as a PDF that can be printed, read aloud and kept: A4, tagged (PDF/UA-1), self-contained
 * (PDF/A-2a), and byte for byte the same whenever the same content is written.
 */
@Component
final class CertificatePdf {

    byte[] write(CertificateContent content) {
        try {
            var counted = new ByteArrayOutputStream();
            int pages = write(content, 0, counted);
            var written = new ByteArrayOutputStream(counted.size());
            write(content, pages, written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the document knowing how many pages it will have, and answers how many it has. */
    private static int write(CertificateContent content, int pages, ByteArrayOutputStream out) throws IOException {
        var words = new CertificateWords(content.language());
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        document.open();
        PdfIdentity.describe(
                writer, content, words.say("file-title", content.number().value()));
        var paper = new TaggedPaper(document, writer, footer(content, words, pages));
        new CertificateLayout(content, words, paper).write();
        document.close();
        return paper.page();
    }

    private static TaggedPaper.Footer footer(CertificateContent content, CertificateWords words, int pages) {
        return new TaggedPaper.Footer() {

            @Override
            public String left() {
                return words.say("foot", content.number().value(), String.valueOf(content.issue()));
            }

            @Override
            public String right(int page) {
                return words.say("page", String.valueOf(page), String.valueOf(pages));
            }
        };
    }
}
