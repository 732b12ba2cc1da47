package tabard.paper;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A4 pages written from top to bottom, on which every line belongs to an element of the structure tree and everything
 * else is marked as decoration (ISO 14289-1). Text that does not fit goes on to the next page.
 */
public final class TaggedPaper {

    /** Where lines begin and end, and the height of the first, in points. */
    public static final float LEFT = 56;
    /** See {@link #LEFT}. */
    public static final float RIGHT = 539;

    /** See {@link #LEFT}. */
    public static final float TOP = 790;

    private static final float BOTTOM = 70;
    private static final float FOOTER = 44;

    private final Document document;
    private final PdfWriter writer;
    private final Footer footer;
    private final int pages;
    private float y = TOP;
    private int page = 1;

    /** What stands at the foot of each page. */
    public interface Footer {

        /** On the left of every page. */
        String left();

        /** On the right of one page of so many. */
        String right(int page, int pages);
    }

    TaggedPaper(Document document, PdfWriter writer, Footer footer, int pages) {
        this.document = document;
        this.writer = writer;
        this.footer = footer;
        this.pages = pages;
    }

    /** The root of the structure tree's only document. */
    public PdfStructureElement root() {
        return new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** A new element under another, after those already there. */
    public static PdfStructureElement child(PdfStructureElement parent, String tag) {
        return new PdfStructureElement(parent, new PdfName(tag));
    }

    /** The number of this page. */
    public int page() {
        return page;
    }

    /** How high the next line begins. */
    public float y() {
        return y;
    }

    /** Goes on at another height. */
    public void moveTo(float height) {
        y = height;
    }

    /** Leaves a space. */
    public void space(float points) {
        y -= points;
    }

    /** Starts a new page unless this much still fits on this one. */
    public void keepTogether(float height) {
        if (y - height < BOTTOM) {
            finishPage();
            document.newPage();
            page++;
            y = TOP;
        }
    }

    /** Writes a text into an element, as many lines and pages as it takes. */
    public void write(PdfStructureElement element, Style style, float left, float right, String text) {
        if (Lettering.direction(text) != PdfWriter.RUN_DIRECTION_NO_BIDI) {
            // Right-to-left letters are drawn in their joined forms and in the order of the eye: a voice needs the
            // words.
            element.put(PdfName.ACTUALTEXT, new PdfString(Lettering.clean(text), PdfObject.TEXT_UNICODE));
        }
        for (var line : Lettering.wrap(style, text, right - left)) {
            keepTogether(style.leading);
            y -= style.leading;
            writer.getDirectContent().beginMarkedContentSequence(element);
            set(style, line, left, Element.ALIGN_LEFT);
            writer.getDirectContent().endMarkedContentSequence();
        }
    }

    /** Draws something that is a figure to those who see it and its description to those who do not. */
    public void figure(PdfStructureElement element, String description, Box box, Drawing drawing) {
        var bounds = new PdfArray(new float[] {box.left(), box.bottom(), box.right(), box.top()});
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, bounds);
        element.put(PdfName.A, layout);
        element.put(PdfName.ALT, new PdfString(description, PdfObject.TEXT_UNICODE));
        var canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(element);
        drawing.on(canvas);
        canvas.endMarkedContentSequence();
    }

    /** Fills a rectangle that means nothing. */
    public void decorate(Color colour, Box box) {
        var canvas = beginArtifact(new PdfDictionary());
        canvas.setColorFill(colour);
        canvas.rectangle(box.left(), box.bottom(), box.right() - box.left(), box.top() - box.bottom());
        canvas.fill();
        canvas.endMarkedContentSequence();
    }

    /** Rules a line across the page here. */
    public void rule() {
        decorate(Style.BORDER, new Box(LEFT, y - 0.5f, RIGHT, y));
    }

    /** Writes the foot of this page. */
    void finishPage() {
        var kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        kind.put(PdfName.SUBTYPE, new PdfName("Footer"));
        beginArtifact(kind);
        y = FOOTER;
        set(Style.SMALL, footer.left(), LEFT, Element.ALIGN_LEFT);
        set(Style.SMALL, footer.right(page, pages), RIGHT, Element.ALIGN_RIGHT);
        writer.getDirectContent().endMarkedContentSequence();
    }

    private PdfContentByte beginArtifact(PdfDictionary properties) {
        writer.getDirectContent().beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        return writer.getDirectContent();
    }

    private void set(Style style, String line, float x, int alignment) {
        var canvas = writer.getDirectContent();
        boolean lacking = Lettering.lacksLetters(style, line);
        if (lacking) {
            var text = new PdfDictionary();
            text.put(PdfName.ACTUALTEXT, new PdfString(line, PdfObject.TEXT_UNICODE));
            canvas.beginMarkedContentSequence(new PdfName("Span"), text, true);
        }
        ColumnText.showTextAligned(
                canvas, alignment, Lettering.phrase(style, line), x, y, 0, Lettering.direction(line), 0);
        if (lacking) {
            canvas.endMarkedContentSequence();
        }
    }

    /** A rectangle in points from the lower left corner of the page. */
    public record Box(float left, float bottom, float right, float top) {}

    /** Something drawn rather than written. */
    public interface Drawing {

        /** Draws it. */
        void on(PdfContentByte canvas);
    }
}
