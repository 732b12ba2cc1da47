package tabard.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import tabard.paper.TaggedPaper.Box;

/** The photo of the holder, whole and in its own proportions, as large as fits into a box. */
final class HolderPhoto {

    private final Image image;

    HolderPhoto(byte[] picture) {
        try {
            image = Image.getInstance(picture);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A photo that was found clean can be read.", unreadable);
        }
    }

    /** Where it stands in a box: at its upper left. */
    Box in(Box box) {
        float scale =
                Math.min((box.right() - box.left()) / image.getWidth(), (box.top() - box.bottom()) / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        return new Box(box.left(), box.top() - height, box.left() + width, box.top());
    }

    void draw(PdfContentByte canvas, Box box) {
        canvas.addImage(image, box.right() - box.left(), 0, 0, box.top() - box.bottom(), box.left(), box.bottom());
    }
}
