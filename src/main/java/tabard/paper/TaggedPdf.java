package tabard.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a document as a PDF that can be printed, read aloud and kept: A4, tagged (PDF/UA-1), self-contained (PDF/A-2a), and
 * byte for byte the same whenever the same content is written.
 */
public final class TaggedPdf {

    private TaggedPdf() {}

    /** Writes it twice: once to learn how many pages there are, and once to say so at the foot of each. */
    public static byte[] write(PdfIdentity identity, TaggedPaper.Footer footer, Consumer<TaggedPaper> body) {
        try {
            var counted = new ByteArrayOutputStream();
            int pages = write(identity, footer, body, 0, counted);
            var written = new ByteArrayOutputStream(counted.size());
            write(identity, footer, body, pages, written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int write(
            PdfIdentity identity,
            TaggedPaper.Footer footer,
            Consumer<TaggedPaper> body,
            int pages,
            ByteArrayOutputStream out)
            throws IOException {
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        document.open();
        identity.describe(writer);
        var paper = new TaggedPaper(document, writer, footer, pages);
        body.accept(paper);
        paper.finishPage();
        document.close();
        return paper.page();
    }
}
